import { readEntry } from './entry-fields';

const TYPED = {
  soort: 'hours',
  omschrijving: 'naturalisaties',
  'gedaan-op': '20-2-2026',
  aantal: '7,5',
  prijs: '€ 75',
};

const messages = (typed: object): string[] =>
  readEntry({ ...TYPED, ...typed }).errors.map(({ name, message }) => `${name}: ${message}`);

describe('an entry that someone types', () => {
  it('is read as people write days and numbers', () => {
    const { entry, errors } = readEntry(TYPED);
    expect(errors).toEqual([]);
    expect(entry).toMatchObject({ performedOn: '2026-02-20', unit: 'uur' });
    expect(entry?.quantity.toString()).toBe('7.5');
  });

  it.each([
    [
      'a number that can be two',
      { aantal: '1,234' },
      ['aantal: Dit kan twee getallen zijn. Schrijf 1234 of 1,2340.'],
    ],
    ['a number that is none', { aantal: 'acht' }, ['aantal: Schrijf het aantal als 7,5.']],
    [
      'more than can be kept',
      { aantal: '9999999999', prijs: '9999999999' },
      [
        'aantal: Dit getal is 100.000.000 of meer, en dat kan hier niet. Controleer het.',
        'prijs: Dit getal is 100.000.000 of meer, en dat kan hier niet. Controleer het.',
      ],
    ],
    [
      'an amount that no addendum comes to',
      { aantal: '100000', prijs: '1000' },
      ['prijs: Dit is € 100.000.000 of meer, en dat kan hier niet. Controleer het bedrag.'],
    ],
  ])('says of %s where it stands', (_, typed, expected) => {
    expect(messages(typed)).toEqual(expected);
  });
});
