export { KINDS } from './calendar.dto';
export { CalendarFeeds } from './feed/calendar-feeds.service';
export { feedOrigin, pathOfFeed } from './feed/feed-origin';
export { nameEntry, nameNeed } from './name-entry';
export { PlanningModule } from './planning.module';
export { ReadCalendar, type ShownCalendar } from './read-calendar.service';
export { partyOf } from './reminders/reachable-sides.service';
export type { Reminder } from './reminders/reminder-rows';
export { PLANNING_REMINDED, RemindOfDays } from './reminders/remind-of-days.service';
