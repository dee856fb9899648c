export { KINDS } from './calendar.dto';
export { nameEntry, nameNeed } from './name-entry';
export { PlanningModule } from './planning.module';
export { ReadCalendar, type ShownCalendar } from './read-calendar.service';
