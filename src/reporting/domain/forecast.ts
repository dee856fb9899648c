import type { Agreement } from '../../agreements/domain';
import { silent } from '../../kernel/explanation';
import { failure, success, type Outcome } from '../../kernel/fault/fault';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { Amount, Euro, Exact } from '../../kernel/money';
import { monthAt, monthOf, type Month } from '../../kernel/time';
import {
  knownOf,
  selectKnown,
  type AgreementFacts,
  type Rules,
  type SettledMonth,
  type SettledYear,
} from '../../settlement/domain';

/** What a part of the compensation will come to by the end of the year, in euros. */
export interface PartForecast {
  /** Chargeable up to and with the last month with payroll. */
  readonly toDate: Euro;
  /** Chargeable to date + months to go × (chargeable to date ÷ months with payroll); may pass the limit. */
  readonly expected: Euro;
  readonly limit: Euro;
  /** From this month on nothing of the limit is left; undefined when it lasts the year. */
  readonly limitReachedIn: Month | undefined;
}

export interface Forecast {
  readonly lastMonthWithPayroll: Month;
  readonly monthsWithPayroll: number;
  /** Months of the year after the last one with payroll. */
  readonly monthsToGo: number;
  readonly salaries: PartForecast;
  readonly overhead: PartForecast;
}

export interface ForecastRequest {
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly year: number;
  readonly knowledge: Knowledge;
  readonly rules: Rules;
}

/**
 * Forecast of salary costs and overhead for a year, as known at a moment (R14; DVO 6); undefined
 * while no payroll of the year is known, since there is nothing to go by.
 */
export function drawForecast(request: ForecastRequest): Outcome<Forecast | undefined> {
  const { agreement, facts, year, knowledge, rules } = request;
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const settlement = rules.settle(knownOf(agreement, known), monthAt(year, 12), silent);
  if (settlement.faults.length > 0) return failure(settlement.faults);
  const settled = settlement.years.find((candidate) => candidate.year === year);
  return success(settled && forecastYear(settled, monthOf(knowledge.day)));
}

/** Forecast of a settled year in a month of it, by the months with payroll up to then. */
export function forecastYear({ months, limits }: SettledYear, momentMonth: Month): Forecast | undefined {
  const withPayroll = months.filter(({ month, salaries }) => month <= momentMonth && salaries.size > 0);
  const last = withPayroll.at(-1)?.month;
  if (last === undefined) return undefined;
  const toDate = months.filter(({ month }) => month <= last);
  const toGo = months.filter(({ month }) => month > last).map(({ month }) => month);
  const draw = (amounts: readonly PartAmounts[], limit: Euro): PartForecast =>
    forecastPart({ amounts, toGo, count: withPayroll.length, limit });
  return {
    lastMonthWithPayroll: last,
    monthsWithPayroll: withPayroll.length,
    monthsToGo: toGo.length,
    salaries: draw(toDate.map(salariesOf), limits.salaryLimit),
    overhead: draw(toDate.map(overheadOf), limits.overheadLimit),
  };
}

/** What a month owes of a part, and what of it may be charged. */
export interface PartAmounts {
  readonly month: Month;
  readonly due: Euro;
  readonly chargeable: Euro;
}

export function salariesOf({ month, actual, chargeableSalaries }: SettledMonth): PartAmounts {
  return { month, due: actual, chargeable: chargeableSalaries };
}

export function overheadOf({ month, overheadDue, overhead }: SettledMonth): PartAmounts {
  return { month, due: overheadDue, chargeable: overhead };
}

interface Course {
  /** The months to date. */
  readonly amounts: readonly PartAmounts[];
  readonly toGo: readonly Month[];
  /** How many months have payroll. */
  readonly count: number;
  readonly limit: Euro;
}

function forecastPart(course: Course): PartForecast {
  const toDate = Euro.sum(course.amounts.map(({ chargeable }) => chargeable));
  const toCome = Amount.of(toDate).times(Exact.of(course.toGo.length)).dividedBy(Exact.of(course.count));
  return {
    toDate,
    expected: Amount.sum([Amount.of(toDate), toCome]).rounded(),
    limit: course.limit,
    limitReachedIn: limitReachedBy(course) ?? reachedToCome(course, toDate),
  };
}

/** The month since which nothing of the limit has been left, when nothing is left after these months. */
export function limitReachedBy({ amounts, limit }: Pick<Course, 'amounts' | 'limit'>): Month | undefined {
  let sum = Euro.ZERO;
  let reachedIn: Month | undefined;
  for (const { month, due } of amounts) {
    sum = sum.plus(due);
    const isReached = Euro.ZERO.isLessThan(sum) && !sum.isLessThan(limit);
    reachedIn = isReached ? (reachedIn ?? month) : undefined;
  }
  return reachedIn;
}

/** The month in which the limit is reached when every month to come adds the average of those with payroll. */
function reachedToCome({ toGo, count, limit }: Course, toDate: Euro): Month | undefined {
  if (!Euro.ZERO.isLessThan(toDate)) return undefined;
  return toGo.find((_, index) => toDate.cents * BigInt(count + index + 1) >= limit.cents * BigInt(count));
}
