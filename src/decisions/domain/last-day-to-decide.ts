import type { PlanningDate } from '../../agreements/domain';
import { dayOf, daysIn, firstDayOf, previousMonth, type LocalDate, type Month } from '../../kernel/time';

/**
 * The last day on which the client can decide before a month begins: the last of its days for decisions (DVO 4.5);
 * without one in its calendar, the last day of the month before.
 */
export function lastDayToDecide(month: Month, calendar: readonly PlanningDate[]): LocalDate {
  const days = calendar
    .filter(({ party, what, day }) => party === 'client' && what === 'decision' && day < firstDayOf(month))
    .map(({ day }) => day)
    .sort();
  const before = previousMonth(month);
  return days.at(-1) ?? dayOf(before, daysIn(before));
}
