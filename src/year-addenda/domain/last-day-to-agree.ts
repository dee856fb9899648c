import type { PlanningDate } from '../../agreements/domain';
import { yearOfDate, type LocalDate } from '../../kernel/time';

/** The day on which the client sets its budget for a year, by which the year is agreed on (DVO 4.5); undefined when its calendar names none. */
export function lastDayToAgree(calendar: readonly PlanningDate[], year: number): LocalDate | undefined {
  const days = calendar
    .filter(({ party, what, day }) => party === 'client' && what === 'budget' && yearOfDate(day) === year - 1)
    .map(({ day }) => day);
  return days.sort().at(-1);
}
