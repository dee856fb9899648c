export { drawCalendar } from './draw-calendar';
export { dueReminders, type DueReminder, type ReminderMoment } from './due-reminders';
export {
  ENTRY_KINDS,
  type DayOrigin,
  type EntryKind,
  type EntryState,
  type Need,
  type NeedKind,
  type PlanningEntry,
  type PlanningSide,
  type Whose,
} from './planning-entry';
export type {
  HalfDone,
  PlannedDay,
  PlanningKnowledge,
  QuarterDone,
  Span,
  WindowDue,
  YearDone,
} from './planning-knowledge';
export { isLate } from './state-on';
export { writeFeed, type FeedDay } from './write-feed';
