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
});
