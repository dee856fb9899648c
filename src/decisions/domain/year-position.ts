import { Amount, Euro, Exact } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { Forecast } from '../../reporting/domain';
import { parkedOf, type SettledYear } from '../../settlement/domain';

/** Where a year stands against its limit on salary costs, in euros, up to the last month with payroll (R4, R14). */
export interface YearPosition {
  readonly year: number;
  readonly lastMonthWithPayroll?: Month;
  readonly ceiling: Euro;
  /** What was decided above the ceiling so far. */
  readonly decided: Euro;
  /** Ceiling and decisions. */
  readonly limit: Euro;
  readonly actual: Euro;
  readonly chargeable: Euro;
  readonly parked: Euro;
  /** What salary costs come to when every month to come adds the average of those with payroll. */
  readonly expected: Euro;
  readonly limitReachedIn?: Month;
}

export function yearPosition({ year, limits, months }: SettledYear, forecast?: Forecast): YearPosition {
  const last = forecast?.lastMonthWithPayroll;
  const toDate = months.filter(({ month }) => last !== undefined && month <= last);
  const actual = Euro.sum(toDate.map((month) => month.actual));
  const reached = forecast?.salaries.limitReachedIn;
  return {
    year,
    ...(last !== undefined && { lastMonthWithPayroll: last }),
    ceiling: limits.formationCeiling,
    decided: limits.decidedExtra,
    limit: limits.salaryLimit,
    actual,
    chargeable: Euro.sum(toDate.map(({ chargeableSalaries }) => chargeableSalaries)),
    parked: parkedOf(toDate).salaryCosts,
    expected: forecast ? expectedOf(actual, forecast) : Euro.ZERO,
    ...(reached !== undefined && { limitReachedIn: reached }),
  };
}

/** As the forecast goes, but by what payroll says: what is parked is no less spent. */
function expectedOf(actual: Euro, { monthsToGo, monthsWithPayroll }: Forecast): Euro {
  const toCome = Amount.of(actual).times(Exact.of(monthsToGo)).dividedBy(Exact.of(monthsWithPayroll));
  return Amount.sum([Amount.of(actual), toCome]).rounded();
}

/** What a note would ask: what the year is expected to come to above its limit, and at least what is parked. */
export function amountToAsk({ expected, limit, parked }: YearPosition): Euro {
  const excess = expected.minus(limit);
  return parked.isLessThan(excess) ? excess : parked;
}

/** Whether costs that are still to come fit under the limit of the year, by the forecast (DVO 2.3; SLA, absence). */
export function fitsWithin({ parked, expected, limit }: YearPosition, costs: Euro): boolean {
  return parked.isZero() && !limit.isLessThan(expected.plus(costs));
}
