import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { PartiesModule } from '../parties';
import { PeopleModule } from '../people';
import { QuarterlyReportsModule } from '../quarterly-reports';
import { ReportingModule } from '../reporting';
import { YearAddendaModule } from '../year-addenda';
import { CalendarController } from './calendar.controller';
import { CalendarFeeds } from './feed/calendar-feeds.service';
import { FeedController } from './feed/feed.controller';
import { ReadFeed } from './feed/read-feed.service';
import { PlanningActsReader } from './planning-acts.reader';
import { PlanningKnowledgeReader } from './planning-knowledge.reader';
import { ReadCalendar } from './read-calendar.service';
import { LookAhead } from './reminders/look-ahead.processor';
import { LookSchedule } from './reminders/look-schedule.service';
import { ReachableSides } from './reminders/reachable-sides.service';
import { RemindOfDays } from './reminders/remind-of-days.service';
import { RemindProcessor } from './reminders/remind-of-days.processor';
import { RemindersStore } from './reminders/reminders.store';
import { WindowsDueReader } from './windows-due.reader';

const REMINDERS = [LookAhead, LookSchedule, ReachableSides, RemindOfDays, RemindProcessor, RemindersStore];

@Module({
  imports: [
    AgreementsModule,
    CemeteryModule,
    PartiesModule,
    PeopleModule,
    QuarterlyReportsModule,
    ReportingModule,
    YearAddendaModule,
  ],
  controllers: [CalendarController, FeedController],
  providers: [
    ...REMINDERS,
    CalendarFeeds,
    ReadFeed,
    PlanningActsReader,
    PlanningKnowledgeReader,
    ReadCalendar,
    WindowsDueReader,
  ],
  exports: [CalendarFeeds, ReadCalendar, RemindOfDays],
})
export class PlanningModule {}
