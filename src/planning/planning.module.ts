import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { CemeteryModule } from '../cemetery';
import { QuarterlyReportsModule } from '../quarterly-reports';
import { ReportingModule } from '../reporting';
import { YearAddendaModule } from '../year-addenda';
import { CalendarController } from './calendar.controller';
import { PlanningActsReader } from './planning-acts.reader';
import { PlanningKnowledgeReader } from './planning-knowledge.reader';
import { ReadCalendar } from './read-calendar.service';
import { WindowsDueReader } from './windows-due.reader';

@Module({
  imports: [AgreementsModule, CemeteryModule, QuarterlyReportsModule, ReportingModule, YearAddendaModule],
  controllers: [CalendarController],
  providers: [PlanningActsReader, PlanningKnowledgeReader, ReadCalendar, WindowsDueReader],
  exports: [ReadCalendar],
})
export class PlanningModule {}
