import { CalendarPageController } from './calendar.controller';
import { CalendarPages } from './calendar-pages.service';
import { FeedsController } from './feeds.controller';
import { NearestDays, type Nearest } from './nearest-days.service';

/** The pages of the calendar. */
export const CALENDAR_CONTROLLERS = [CalendarPageController, FeedsController];

/** What loads them. */
export const CALENDAR_SERVICES = [CalendarPages, NearestDays];

export { NearestDays, type Nearest };
