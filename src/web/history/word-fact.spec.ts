import { nameFactList, wordFact } from './word-fact';

describe('facts in words', () => {
  it('of a list that nobody knows are facts', () => {
    expect(nameFactList('onbekend')).toBe('Feit');
  });

  it('say what was replaced, field by field', () => {
    const grades = [{ from: '2026-01-01', scale: '8' }];
    const content = {
      function: 'Medewerker balie',
      hoursPerWeek: '28.5',
      from: '2026-03-01',
      until: null,
      grades,
    };
    expect(wordFact(content, { ...content, hoursPerWeek: '36', until: '2026-07-01' })).toEqual([
      { name: 'functie', value: 'Medewerker balie', old: undefined },
      { name: 'uren per week', value: '28,5', old: '36' },
      { name: 'vanaf', value: '1 maart 2026', old: undefined },
      { name: 'tot', value: '', old: '1 juli 2026' },
      { name: 'schalen', value: 'vanaf 1 januari 2026, schaal 8', old: undefined },
    ]);
  });

  it.each([
    ['service', '1.9', '1.9'],
    ['reference', '2026.10', '2026.10'],
    ['percentage', '24.5', '24,5'],
    ['fullTimeHours', '36.0', '36,0'],
    ['amount', '1234.50', '1.234,50'],
    ['unitPrice', '0.125', '0,125'],
  ])('of the field %s write %s as %s', (field, written, value) => {
    expect(wordFact({ [field]: written })).toEqual([expect.objectContaining({ value })]);
  });
});
