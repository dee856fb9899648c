import { Percentage } from '../../kernel/percentage/percentage';
import type { LocalDate } from '../../kernel/time';
import type { Agreement } from './agreement';
import { yearsToEvaluate } from './years-to-evaluate';

const fact = { recordedOn: '2025-11-20' as LocalDate, source: 's', place: 'p' };
const percentage = (from: string): object => ({ ...fact, id: from, from, percentage: Percentage.ZERO });
const evaluation = (year: number): object => ({ ...fact, id: `e${year.toString()}`, year });
const budget = (day: string): object => ({ ...fact, id: day, party: 'client', what: 'budget', day });

function yearsOn(
  today: string,
  {
    overhead = [percentage('2026-01-01')],
    overheadEvaluations = [] as object[],
    planningDates = [] as object[],
  },
  endsOn?: string,
): unknown[] {
  const agreement = { startsOn: '2024-01-01', ...(endsOn && { endsOn }) } as Agreement;
  const known = { overhead, overheadEvaluations, planningDates } as Parameters<typeof yearsToEvaluate>[1];
  return yearsToEvaluate(agreement, known, today as LocalDate).map(({ year, budgetOn }) =>
    budgetOn ? `${year.toString()} before ${budgetOn}` : year,
  );
}

describe('a year whose overhead was not evaluated', () => {
  it.each<[string, string, Parameters<typeof yearsOn>[1], unknown[]]>([
    ['is not asked for in summer', '2026-09-30', {}, []],
    ['is asked for in October', '2026-10-01', {}, [2026]],
    ['is asked for after it ended', '2028-02-01', {}, [2026, 2027]],
    ['is evaluated once', '2027-02-01', { overheadEvaluations: [evaluation(2026)] }, []],
    [
      'is asked for two months before the first budget',
      '2026-09-03',
      { planningDates: [budget('2026-11-10'), budget('2026-11-03'), budget('2027-11-03')] },
      ['2026 before 2026-11-03'],
    ],
    ['and not earlier', '2026-09-02', { planningDates: [budget('2026-11-03')] }, []],
    ['has overhead in it', '2026-12-01', { overhead: [percentage('2027-01-01')] }, []],
    ['has overhead at all', '2026-12-01', { overhead: [] }, []],
  ])('%s', (_, today, known, years) => {
    expect(yearsOn(today, known)).toEqual(years);
  });

  it('is one of the agreement', () => {
    expect(yearsOn('2028-02-01', {}, '2027-01-01')).toEqual([2026]);
  });
});
