import type { Agreement } from '../../../agreements/domain';
import { failure, success, type Outcome } from '../../../kernel/fault/fault';
import { Amount, Euro, Exact } from '../../../kernel/money';
import { firstDayOf, yearOf, type Month } from '../../../kernel/time';
import type { PayrollLine } from '../../../payroll/domain';
import {
  settleOneYear,
  type AgreementFacts,
  type Rules,
  type SettledMonth,
  type SettledYear,
} from '../../../settlement/domain';

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
  const payroll = [
    ...known.payroll.filter(({ costMonth }) => costMonth <= last),
    ...expectedLines(costsByFunction(toDate), withPayroll.length, toGo),
  ];
  const projected = settleOneYear(agreement, { ...known, payroll }, rules, year);
  return projected.ok
    ? success({ basis: 'payroll', settled: projected.value, lastMonthWithPayroll: last })
    : failure(projected.faults);
}

function costsByFunction(months: readonly SettledMonth[]): [jobFunction: string, amount: Euro][] {
  const costs = new Map<string, Euro>();
  for (const { salaries } of months)
    for (const [one, amount] of salaries) costs.set(one, (costs.get(one) ?? Euro.ZERO).plus(amount));
  return [...costs].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * A line a month and function. Up to month k of those to come the functions together bring round(costs × k ÷ months with
 * payroll): each brings what that comes to with it less what it comes to without, so that months and functions add up.
 */
function expectedLines(
  costs: readonly (readonly [jobFunction: string, amount: Euro])[],
  count: number,
  toGo: readonly Month[],
): PayrollLine[] {
  const upTo = (months: number, functions: number): Euro =>
    Amount.of(Euro.sum(costs.slice(0, functions).map(([, amount]) => amount)))
      .times(Exact.of(months))
      .dividedBy(Exact.of(count))
      .rounded();
  const ofFunction = (months: number, index: number): Euro =>
    upTo(months, index + 1).minus(upTo(months, index));
  return toGo.flatMap((month, before) =>
    costs.map(([jobFunction], index) => ({
      ...{
        id: `expected ${month} ${jobFunction}`,
        recordedOn: firstDayOf(month),
        source: 'forecast',
        place: '',
      },
      ...{ bookedMonth: month, costMonth: month, function: jobFunction, component: 'expected' },
      amount: ofFunction(before + 1, index).minus(ofFunction(before, index)),
    })),
  );
}
