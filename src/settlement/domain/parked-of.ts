import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { SettledYear } from './settle-year';

/** What of a year is recorded but above a limit, in euros (R4 to R6). */
export interface ParkedOfYear {
  readonly salaries: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
}

export function parkedOf({ months }: SettledYear, upTo: Month): ParkedOfYear {
  const reached = months.filter(({ month }) => month <= upTo);
  return {
    salaries: Euro.sum(reached.map((month) => month.actual.minus(month.chargeableSalaries))),
    overhead: Euro.sum(reached.map((month) => month.overheadDue.minus(month.overhead))),
    training: Euro.sum(reached.map((month) => month.trainingDue.minus(month.training))),
  };
}
