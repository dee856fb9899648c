export { EnterFigures } from './enter-figures.service';
export { QuarterlyReportsModule } from './quarterly-reports.module';
export { ReadReports, type ShownReport } from './read-reports.service';
export { ReportDesk } from './report-desk.service';
