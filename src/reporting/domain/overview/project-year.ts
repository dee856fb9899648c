import type { Agreement } from '../../../agreements/domain';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { Amount, Euro, Exact } from '../../../kernel/money';
import { firstDayOf, yearOf, type Month } from '../../../kernel/time';
import type { PayrollLine } from '../../../payroll/domain';
import { settleOneYear, type AgreementFacts, type Rules, type SettledYear } from '../../../settlement/domain';

/**
 * What a forecast goes by: payroll to date; the budget, while there is no payroll to go by; or the outcome, of a year
 * that is over or in which nothing is chargeable any more.
 */
export type ForecastBasis = 'payroll' | 'budget' | 'outcome';

/** A year as it is expected to be settled. */
export interface ProjectedYear {
  readonly basis: ForecastBasis;
  readonly settled: SettledYear;
  readonly lastMonthWithPayroll?: Month;
}

export interface ProjectionTerms {
  readonly agreement: Agreement;
  /** Of the one year. */
  readonly known: AgreementFacts;
  readonly rules: Rules;
  readonly momentMonth: Month;
}

/**
 * Settles a year as if every month to come brought the average of what the months with payroll cost, by the same rules
 * that say what is charged (R3 to R7, R14): so the forecast knows every limit, percentage and policy. The average is of
 * what was paid and not of what was chargeable: where a limit is reached, costs go on.
 */
export function projectYear(terms: ProjectionTerms, settled: SettledYear): Outcome<ProjectedYear> {
  const { agreement, known, rules, momentMonth } = terms;
  const { year, months, hasEnded } = settled;
  if (hasEnded || yearOf(momentMonth) > year) return success({ basis: 'outcome', settled });
  const withPayroll = months.filter(({ month, salaries }) => month <= momentMonth && salaries.size > 0);
  const last = withPayroll.at(-1)?.month;
  if (last === undefined) return success({ basis: 'budget', settled });
  const toDate = months.filter(({ month }) => month <= last);
  const toGo = months.filter(({ month }) => month > last).map(({ month }) => month);
  const actual = Euro.sum(toDate.map((month) => month.actual));
  const payroll = [
    ...known.payroll.filter(({ costMonth }) => costMonth <= last),
    ...expectedLines(actual, withPayroll.length, toGo),
  ];
  const projected = settleOneYear(agreement, { ...known, payroll }, rules, year);
  return projected.ok
    ? success({ basis: 'payroll', settled: projected.value, lastMonthWithPayroll: last })
    : failure(projected.faults);
}

/** A line a month; up to month k of those to come round(actual × k ÷ months with payroll), so that they add up. */
function expectedLines(actual: Euro, count: number, toGo: readonly Month[]): PayrollLine[] {
  const upTo = (months: number): Euro =>
    Amount.of(actual).times(Exact.of(months)).dividedBy(Exact.of(count)).rounded();
  return toGo.map((month, index) => ({
    ...{ id: `expected ${month}`, recordedOn: firstDayOf(month), source: 'forecast', place: '' },
    ...{ bookedMonth: month, costMonth: month, function: 'expected', component: 'expected' },
    amount: upTo(index + 1).minus(upTo(index)),
  }));
}
