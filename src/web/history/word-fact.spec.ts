import { FACT_FIELD_NAMES, FACT_LIST_NAMES } from '../../../templates/wording/facts';
import { FACT, FACT_LISTS } from '../../settlement/fact-shapes.dto';
import { nameFactList, wordFact } from './word-fact';

const OF_EVERY_FACT = ['lijst', 'id', 'replaces'];

describe('facts in words', () => {
  it('have a name for every list', () => {
    expect(FACT_LISTS.filter((list) => FACT_LIST_NAMES[list] === undefined)).toEqual([]);
    expect(nameFactList('onbekend')).toBe('Feit');
  });

  it('have a name for every field', () => {
    const fields = FACT.options.flatMap(({ shape }) => Object.keys(shape));
    const unnamed = fields.filter((field) => FACT_FIELD_NAMES[field] === undefined);
    expect(unnamed.filter((field) => !OF_EVERY_FACT.includes(field))).toEqual([]);
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
