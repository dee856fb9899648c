import { FACT, FACT_LISTS } from '../../src/settlement/fact-shapes.dto';
import { FACT_FIELD_NAMES, FACT_LIST_NAMES } from '../../templates/wording/facts';

const OF_EVERY_FACT = ['lijst', 'id', 'replaces'];

describe('facts as they are shown', () => {
  it('have a name for every list', () => {
    expect(FACT_LISTS.filter((list) => FACT_LIST_NAMES[list] === undefined)).toEqual([]);
  });

  it('have a name for every field', () => {
    const fields = FACT.options.flatMap(({ shape }) => Object.keys(shape));
    const unnamed = fields.filter((field) => FACT_FIELD_NAMES[field] === undefined);
    expect(unnamed.filter((field) => !OF_EVERY_FACT.includes(field))).toEqual([]);
  });
});
