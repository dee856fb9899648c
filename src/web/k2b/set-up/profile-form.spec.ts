import type { KnownProfile } from '../../../cemetery';
import { profileValuesOf, readProfileForm, type ProfileValues } from './profile-form';

const BODY = {
  ...{ scheidingsteken: '\t', tekenset: 'utf-8', volgordemarkering: false, regeleinde: 'lf' },
  ...{ decimaalteken: '.', datumnotatie: 'jjjj-mm-dd', recordsoorten: false, kop: true, slot: false },
  aantalBijCorrectie: 'onder-nul',
  kolommen: [{ veld: 'itemnummer' }, { veld: 'bedrag' }],
};
const known = (body: object): KnownProfile => ({
  ...{ name: 'aanlevering-burial-2', kind: 'aanlevering', body },
  recorded: {} as NonNullable<KnownProfile['recorded']>,
});
const VALUES = profileValuesOf(known(BODY));

const errorsIn = (changes: Partial<ProfileValues>): string[] =>
  readProfileForm({ ...VALUES, ...changes }).errors.map(({ name, message }) => `${name}: ${message}`);

describe('the form of a profile for the bookkeeping', () => {
  it.each([
    ['with a separator', BODY],
    [
      'of a fixed width',
      {
        ...{ ...BODY, scheidingsteken: undefined },
        kolommen: [
          { veld: 'itemnummer', lengte: 20 },
          { veld: 'bedrag', lengte: 12 },
        ],
      },
    ],
  ])('says the same profile again when nothing is changed, %s', (_, body) => {
    const { body: again, errors } = readProfileForm(profileValuesOf(known(body)));
    expect(errors).toEqual([]);
    expect(again).toEqual(body);
  });

  it('keeps writing corrections as a profile of before the choice did', () => {
    const { aantalBijCorrectie: _, ...before } = BODY;
    const { body } = readProfileForm(profileValuesOf(known(before)));
    expect(body).toEqual({ ...before, aantalBijCorrectie: 'boven-nul' });
  });

  it('gives a profile of the service another name', () => {
    expect(profileValuesOf({ name: 'aanlevering-1', kind: 'aanlevering', body: BODY }).naam).toBe('');
  });

  it.each<[Partial<ProfileValues>, string]>([
    [{ naam: 'Met Hoofdletter' }, 'naam: Gebruik kleine letters'],
    [{ tekenset: 'ebcdic' }, 'tekenset: Tekenset: '],
    [{ kop: 'misschien' }, 'kop: Kopregel'],
    [{ aantalBijCorrectie: 'nul' }, 'aantalBijCorrectie: Aantal bij een correctie'],
    [{ kolommen: '' }, 'noem er ten minste één'],
    [{ kolommen: 'itemnummer\nnaam van wie' }, 'regel 2 (‘naam van wie’) is geen veld'],
    [{ kolommen: 'itemnummer 20' }, 'regel 1 (‘itemnummer 20’) heeft een breedte'],
    [{ scheidingsteken: 'niets' }, 'regel 1 (‘itemnummer’) heeft geen breedte'],
  ])('says what is wrong with %j', (changes, said) => {
    expect(errorsIn(changes)).toEqual([expect.stringContaining(said)]);
  });

  it('says everything at once', () => {
    expect(errorsIn({ naam: '', regeleinde: '', kolommen: '' })).toHaveLength(3);
  });
});
