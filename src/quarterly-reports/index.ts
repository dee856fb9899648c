export { isByContractor } from './domain';
export { DoReportAct } from './do-report-act.service';
export { EnterFigures } from './enter-figures.service';
export { FiguresReader, type WrittenQuarters } from './figures.reader';
export { REPORT_ACTED, type NewReportAct } from './keep-report-act.service';
export type { ListedReport } from './listed-report';
export { OfferedReportPath, QUARTER_PROBLEMS, QuarterPath, readQuarter } from './quarterly-reports.dto';
export { QuarterlyReportsModule } from './quarterly-reports.module';
export { QuartersDoneReader } from './quarters-done.reader';
export { ReadInFigures, type FigureFileLook } from './read-in-figures.service';
export { ReadReports, type ShownReport } from './read-reports.service';
export { ReportDesk } from './report-desk.service';
export { reportModelNamed, reportModelOf } from './report-models';
export type {
  DoneReportAct,
  FrozenReport,
  ReportDossier,
  WrittenFigure,
  WrittenOffer,
  WrittenReport,
} from './report-rows';
export { ReportsReader } from './reports.reader';
export { WriteReport } from './write-report.service';
