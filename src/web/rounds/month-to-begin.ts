import type { BillingRound } from '../../invoicing';
import { nextMonth, type Month } from '../../kernel/time';

/** The month that a new round is likely about: the one after the last round, as far as it has begun. */
export function monthToBegin(rounds: readonly BillingRound[], present: Month): Month {
  const last = rounds
    .map(({ month }) => month)
    .sort()
    .at(-1);
  return last !== undefined && last < present ? nextMonth(last) : present;
}
