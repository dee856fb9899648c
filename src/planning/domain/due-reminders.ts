import { daysBetween, type LocalDate } from '../../kernel/time';
import type { EntryKind, PlanningEntry, PlanningSide } from './planning-entry';

/** When a party is reminded of a day: twice before it, and once after it when the service sees that it was not done. */
export type ReminderMoment = 'six-weeks' | 'two-weeks' | 'late';

export interface DueReminder {
  readonly side: PlanningSide;
  readonly moment: ReminderMoment;
  readonly entry: PlanningEntry;
}

const SIX_WEEKS = 42;
const TWO_WEEKS = 14;
/** What was late before that is no news any more. */
const LATE_DAYS = 30;

/** A billing file is due every six weeks, so six weeks before is the day of the one before. */
const MOMENTS: Readonly<Partial<Record<EntryKind, readonly ReminderMoment[]>>> = {
  'cemetery-file': ['two-weeks', 'late'],
  // There may be nothing to decide.
  decision: [],
  end: ['six-weeks', 'two-weeks'],
};
const USUAL_MOMENTS: readonly ReminderMoment[] = ['six-weeks', 'two-weeks', 'late'];

/** Of which days who is to be reminded on a day. A look that was missed is made up for by the next one. */
export function dueReminders(entries: readonly PlanningEntry[], today: LocalDate): DueReminder[] {
  return entries.flatMap((entry) => {
    const moment = momentOf(entry, today);
    if (moment === undefined || !(MOMENTS[entry.kind] ?? USUAL_MOMENTS).includes(moment)) return [];
    return sidesOf(entry).map((side) => ({ side, moment, entry }));
  });
}

function momentOf({ day, state }: PlanningEntry, today: LocalDate): ReminderMoment | undefined {
  const ahead = daysBetween(today, day);
  if (state === 'late') return ahead >= -LATE_DAYS ? 'late' : undefined;
  if (state !== 'open') return undefined;
  return ahead <= TWO_WEEKS ? 'two-weeks' : ahead <= SIX_WEEKS ? 'six-weeks' : undefined;
}

function sidesOf({ whose }: PlanningEntry): PlanningSide[] {
  return whose === 'both' ? ['contractor', 'client'] : [whose];
}
