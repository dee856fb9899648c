import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { SettledMonth, SettledYear } from './settle-year';

/** What of some months is recorded but above a limit, in euros (R4 to R6). */
export interface Parked {
  readonly salaryCosts: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
}

export function parkedOf(months: readonly SettledMonth[]): Parked {
  return {
    salaryCosts: Euro.sum(months.map((month) => month.actual.minus(month.chargeableSalaries))),
    overhead: Euro.sum(months.map((month) => month.overheadDue.minus(month.overhead))),
    training: Euro.sum(months.map((month) => month.trainingDue.minus(month.training))),
  };
}

export function parkedSumOf(months: readonly SettledMonth[]): Euro {
  const { salaryCosts, overhead, training } = parkedOf(months);
  return Euro.sum([salaryCosts, overhead, training]);
}

/** What of a year is parked up to and including a month. */
export function parkedSumUpTo({ months }: SettledYear, upTo: Month): Euro {
  return parkedSumOf(months.filter(({ month }) => month <= upTo));
}
