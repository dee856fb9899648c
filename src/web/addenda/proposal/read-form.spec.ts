import { readCalamity, valuesOfCalamity } from './calamity-form';
import { WORK_FIELDS } from './form-fields';
import { proposalOf, readForm, valuesOf } from './read-form';

const TYPED = {
  soort: 'extra-volume',
  titel: 'Piek in naturalisaties',
  dienst: '1.1',
  reden: 'meer aanvragen',
  vanaf: '2-2026',
  tot: '05-2026',
  prijs: 'hours',
  uren: '37,5',
  uurtarief: '€ 75',
  maximum: '4.000,00',
};

const read = (typed: object) => proposalOf(readForm({ ...TYPED, ...typed }, WORK_FIELDS), WORK_FIELDS);
const messages = (typed: object): string[] =>
  read(typed).errors.map(({ name, message }) => `${name}: ${message}`);

describe('a proposal that someone types', () => {
  it('is read as people write days, months and numbers', () => {
    expect(read({}).proposal).toMatchObject({ from: '2026-02', until: '2026-05', price: { basis: 'hours' } });
    expect(read({}).proposal?.maximum?.toString()).toBe('4000.00');
  });

  it('takes of the price only what its basis asks', () => {
    const { proposal, errors } = read({ bedrag: 'veel', ingang: 'ooit' });
    expect(errors).toEqual([]);
    expect(proposal?.price).not.toHaveProperty('amount');
  });

  it('is filled in again as it was read', () => {
    const { proposal } = read({});
    const again = proposalOf(readForm(valuesOf(proposal!, WORK_FIELDS), WORK_FIELDS), WORK_FIELDS);
    expect(again.proposal).toEqual(proposal);
  });

  it('is filled in again with three decimals as it was read', () => {
    const fine = { uren: '12,3450', maximum: '' };
    const { proposal } = read(fine);
    const values = valuesOf(proposal!, WORK_FIELDS);
    expect(values['uren']).toBe('12,3450');
    expect(proposalOf(readForm(values, WORK_FIELDS), WORK_FIELDS).proposal).toEqual(proposal);
  });

  it.each([
    ['what is missing', { titel: ' ' }, ['titel: Vul een titel in.']],
    ['a price without basis', { prijs: '' }, ['prijs: Kies hoe de prijs tot stand komt.']],
    [
      'a number that can be two',
      { uren: '1.234' },
      ['uren: Uren: Dit kan twee getallen zijn. Schrijf 1234 of 1,2340.'],
    ],
    [
      'a day that is none',
      {
        prijs: 'formation',
        functie: 'balie',
        schaal: '6',
        'uren-per-week': '18',
        ingang: '31-2-2026',
        maximum: '',
      },
      ['ingang: Eerste dag: schrijf de dag als 31-01-2026.'],
    ],
    [
      'an end before the start',
      { tot: '1-2026' },
      ['tot: Laatste maand van het werk: Het einde moet na het begin liggen.'],
    ],
    [
      'a maximum below the costs',
      { maximum: '100' },
      ['maximum: Ten hoogste: Het maximum ligt onder de verwachte kosten. Verhoog het, of laat het weg.'],
    ],
    ['hours of nothing', { uren: '0' }, ['uren: Uren: Dit getal moet groter zijn dan nul.']],
    ['a kind with a form of its own', { soort: 'calamity' }, ['soort: Kies een soort.']],
  ])('says of %s where it stands', (_, typed, expected) => {
    expect(messages(typed)).toEqual(expected);
  });

  it('says everything at once, in the order of the form', () => {
    expect(read({ soort: '', reden: '', uren: '', maximum: 'x' }).errors.map(({ name }) => name)).toEqual([
      'soort',
      'reden',
      'uren',
      'maximum',
    ]);
  });
});

const REPORTED = {
  titel: 'Waterschade',
  dienst: '1.1',
  reden: 'akten gaan verloren',
  'gebeurd-op': '3-2-2026',
  gebeurd: 'een leiding is gesprongen',
  gedaan: 'akten gedroogd',
  raming: '24.999,99',
  'verteld-aan-1': 'regisseur',
  'verteld-op-1': '3-2-2026',
};

describe('a calamity that someone reports', () => {
  it('is of the month in which it happened, with whom was told and what it is not', () => {
    const { proposal, errors } = readCalamity({
      ...REPORTED,
      'anders-C1': 'een ander gebouw',
      'anders-C2': '',
    });
    expect(errors).toEqual([]);
    expect(proposal).toMatchObject({
      kind: 'calamity',
      from: '2026-02',
      calamity: {
        told: [{ function: 'regisseur', day: '2026-02-03' }],
        distinctFrom: [{ addendum: 'C1', reason: 'een ander gebouw' }],
      },
    });
    expect(readCalamity(valuesOfCalamity(proposal!)).proposal).toEqual(proposal);
  });

  it.each([
    ['a day that is none', { 'gebeurd-op': 'gisteren' }, ['gebeurd-op']],
    ['nobody who was told', { 'verteld-aan-1': '', 'verteld-op-1': '' }, ['verteld-aan-1']],
    ['someone who was told before it happened', { 'verteld-op-1': '2-2-2026' }, ['verteld-op-1']],
    ['half a row', { 'verteld-op-1': '' }, ['verteld-op-1']],
    ['the limit', { raming: '25.000,00' }, ['raming']],
    ['a row below a field', { raming: '', 'verteld-op-1': 'gisteren' }, ['raming', 'verteld-op-1']],
    [
      'nothing',
      Object.fromEntries(Object.keys(REPORTED).map((name) => [name, ''])),
      ['titel', 'gebeurd-op', 'gebeurd', 'gedaan', 'reden', 'dienst', 'raming', 'verteld-aan-1'],
    ],
  ])('says what is wrong by its field: %s', (_, typed, expected) => {
    expect(readCalamity({ ...REPORTED, ...typed }).errors.map(({ name }) => name)).toEqual(expected);
  });

  it('asks for what is missing in the words of its form', () => {
    const { errors } = readCalamity({
      ...REPORTED,
      'gebeurd-op': '',
      'verteld-aan-1': '',
      'verteld-op-1': '',
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'Vul de dag van de calamiteit in, zoals 31-01-2026.',
      'Vul in wie van de opdrachtgever ervan weet, en sinds wanneer.',
    ]);
  });
});
