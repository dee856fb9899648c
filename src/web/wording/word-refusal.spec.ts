import { wordFaultOnPage } from './word-faults';
import { wordRefusal } from './word-refusal';

describe('what is wrong, on a page', () => {
  it('stands by the name of its list, in Dutch days and months, and each once', () => {
    const faults = [
      { path: 'salaryTables', code: 'no-table-in-force', values: { day: '2026-01-31' } },
      { path: 'salaryTables', code: 'no-table-in-force', values: { day: '2026-01-31' } },
      { path: 'overhead[0]', code: 'no-percentage-in-force', values: { month: '2026-02' } },
      { path: 'somethingElse.inside', code: 'not-recorded-yet' },
    ];
    const { details } = wordRefusal({ code: 'cannot-settle', faults });
    expect(details).toHaveLength(3);
    expect(details[0]).toMatch(/^Salaristabel: Er is geen salaristabel die op 31-01-2026 geldt/);
    expect(details[1]).toMatch(/^Overheadpercentage: Er is geen percentage dat in februari 2026 geldt/);
    expect(details[2]).not.toMatch(/^[a-z]|inside/);
  });

  it.each([
    ['not-an-amount', 'zoals 1234,50.'],
    ['not-a-number', 'zoals 30,25.'],
    ['not-a-percentage', 'zoals 24,5.'],
  ])('gives an example of %s with a comma', (code, example) => {
    expect(wordFaultOnPage({ path: 'training', code })).toContain(example);
  });

  it('names the day that can be chosen as a page writes it', () => {
    const fault = { path: 'bekendOp', code: 'in-the-future', values: { today: '2026-01-31' } };
    expect(wordFaultOnPage(fault)).toContain('Kies 31-01-2026 of eerder.');
  });
});
