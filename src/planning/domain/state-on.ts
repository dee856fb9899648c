import { daysBetween, type LocalDate } from '../../kernel/time';
import type { EntryState, NeedKind, PlanningEntry } from './planning-entry';

/** From so many days before it on, a day presses: the first reminder is sent then. */
const PRESSING_DAYS = 42;

/** What has no day of its own in the calendar, so that only its day can say that it is late. */
const WITHOUT_DAY: readonly NeedKind[] = ['overhead-evaluation', 'quarterly-report-fixed'];

/** Whether something of a day is late, and so is to stay in sight until it is done. */
export function isLate({ state, needs }: Pick<PlanningEntry, 'state' | 'needs'>): boolean {
  return state === 'late' || needs.some((need) => need.state === 'late' && WITHOUT_DAY.includes(need.what));
}

/** How something stands of which the service knows whether it was done. */
export function stateOfWork(day: LocalDate, doneOn: LocalDate | undefined, today: LocalDate): EntryState {
  if (doneOn !== undefined) return 'done';
  return day < today ? 'late' : stateToCome(day, today);
}

/** How a day stands of which the service does not know what came of it. */
export function stateOfDay(day: LocalDate, today: LocalDate): EntryState {
  return day < today ? 'past' : stateToCome(day, today);
}

function stateToCome(day: LocalDate, today: LocalDate): EntryState {
  return daysBetween(today, day) <= PRESSING_DAYS ? 'open' : 'not-yet';
}
