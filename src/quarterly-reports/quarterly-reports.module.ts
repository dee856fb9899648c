import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PayrollModule } from '../payroll';
import { ReportingModule } from '../reporting';
import { SettlementModule } from '../settlement';
import { CheckQuarter } from './check-quarter.service';
import { ComposeReport } from './compose-report.service';
import { DoReportAct } from './do-report-act.service';
import { EnterFigures } from './enter-figures.service';
import { FiguresController } from './figures.controller';
import { FiguresReader } from './figures.reader';
import { FiguresStore } from './figures.store';
import { KeepReportAct } from './keep-report-act.service';
import { PutReport } from './put-report.service';
import { QuarterlyReportsController } from './quarterly-reports.controller';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import { QuartersDoneReader } from './quarters-done.reader';
import { ReadInFigures } from './read-in-figures.service';
import { ReadReports } from './read-reports.service';
import { ReportActsController } from './report-acts.controller';
import { ReportDesk } from './report-desk.service';
import { ReportsReader } from './reports.reader';
import { WriteReport } from './write-report.service';

const USE_CASES = [
  ...[DoReportAct, EnterFigures, FiguresReader, QuartersDoneReader, ReadInFigures, ReadReports, ReportDesk],
  ReportsReader,
  WriteReport,
];

@Module({
  imports: [AgreementsModule, PayrollModule, ReportingModule, SettlementModule],
  controllers: [FiguresController, QuarterlyReportsController, ReportActsController],
  providers: [
    ...[CheckQuarter, ComposeReport, KeepReportAct, PutReport, FiguresStore, QuarterlyReportsStore],
    ...USE_CASES,
  ],
  exports: USE_CASES,
})
export class QuarterlyReportsModule {}
