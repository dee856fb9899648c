import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { readAgreementFacts } from './read-agreement-facts';
import { yearsWithFacts } from './years-with-facts';

type Lists = Readonly<Record<string, readonly object[]>>;

const TODAY = '2028-03-01' as LocalDate;
const AGREEMENT = {
  id: 'A',
  client: 'O',
  contractor: 'T',
  startsOn: '2024-01-01' as LocalDate,
  years: [2024, 2025, 2026, 2027, 2028],
};
const moment = { recordedOn: '2025-11-20', source: 'year addendum', id: 'fact' };

function line(from: string, until?: string): object {
  const grades = [{ from, scale: '6' }];
  return { ...moment, function: 'counter', service: '1.1', hoursPerWeek: '36', from, until, grades };
}

function yearsOf(lists: Lists, endsOn?: string): number[] {
  const facts = readAgreementFacts(
    new Fields(lists, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const agreement = endsOn === undefined ? AGREEMENT : { ...AGREEMENT, endsOn: endsOn as LocalDate };
  return yearsWithFacts(agreement, facts, TODAY);
}

describe('the years of an agreement that have something to account for', () => {
  it.each<[string, Lists, number[]]>([
    ['none without facts', {}, []],
    ['none of a percentage alone', { ikb: [{ ...moment, from: '2024-01-01', percentage: '17' }] }, []],
    ['none of direct costs', { directCosts: [{ ...moment, costMonth: '2026-01', amount: '9.00' }] }, []],
    ['those of a formation, up to now', { formation: [line('2026-07-01')] }, [2028, 2027, 2026]],
    ['not that in which it ended on the first', { formation: [line('2026-07-01', '2027-01-01')] }, [2026]],
    [
      'those of costs and budgets before it as well',
      {
        formation: [line('2027-01-01')],
        corporationTax: [{ ...moment, costMonth: '2024-12', amount: '9.00' }],
        trainingBudgets: [{ ...moment, year: 2025, amount: '9.00' }],
      },
      [2028, 2027, 2025, 2024],
    ],
    ['not a year to come', { trainingBudgets: [{ ...moment, year: 2029, amount: '9.00' }] }, []],
  ])('are %s', (_, lists, expected) => {
    expect(yearsOf(lists)).toEqual(expected);
  });

  it('end with the agreement', () => {
    expect(yearsOf({ formation: [line('2026-01-01')] }, '2027-01-01')).toEqual([2026]);
  });
});
