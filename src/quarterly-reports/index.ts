export { EnterFigures } from './enter-figures.service';
export { QuarterlyReportsModule } from './quarterly-reports.module';
export { OfferedReportPath, QUARTER_PROBLEMS, QuarterPath, readQuarter } from './quarterly-reports.dto';
export { QuartersDoneReader } from './quarters-done.reader';
export { ReadReports, type ShownReport } from './read-reports.service';
export { reportModelOf } from './report-models';
export type { DoneReportAct, FrozenReport, ReportDossier } from './report-rows';
export { ReportDesk } from './report-desk.service';
