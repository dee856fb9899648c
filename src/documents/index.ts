export { AddendumPapers } from './addendum-papers.service';
export { NoteFetch } from './note-fetch.service';
export { NotePapers } from './note-papers.service';
export { YearPapers } from './year-papers.service';
export { DocumentFiles } from './document-files.service';
export { DocumentRenderer } from './document-renderer.service';
export { MakeFiles, type MadeDocument } from './make-files.service';
export { peppolIdentifiers, type PeppolIdentifiers } from './ubl/peppol-identifiers';
export { DocumentsModule } from './documents.module';
export { checkBeforeIssue } from './domain';
export { checkGlyphs } from './pdf/check-glyphs';
export { missingCharacters } from './pdf/printable';
export { CemeteryPapers } from './cemetery-papers.service';
export { controlReportName, coverLetterName } from './domain';
export type { CemeteryPaper } from './cemetery-paper';
export type { OverviewPaper } from './overview-paper';
export { barsChart, bridgeChart, linesChart, type ReportChart } from './overview/overview-charts';
export { overviewTables } from './overview/overview-tables';
export {
  headingOfFigures,
  particularsOfOverview,
  sayHalf,
  summariseOverview,
  titleOfOverview,
  wordOverviewState,
} from './overview/overview-texts';
export { paperOfFixed, paperOfShown } from './overview/paper-of-overview';
export { isNumeric, type ReportRow, type ReportTable } from './overview/report-table';
export { writeCell } from './overview/write-cell';
export {
  articlesOf,
  describeRelation,
  nameAddendumKind,
  nameCause,
  nameLate,
  nameLine,
  nameOperation,
  namePart,
  nameStep,
  nameSubject,
  nameReportPart,
  nameVat,
  nameVatBriefly,
  noteEffectRows,
  reasonWithoutVat,
  sayCompensation,
  sayFrozen,
  sayFrozenDifference,
  sayHours,
  sayPercentage,
  sayPercentages,
  sayPeriod,
  sayScales,
  sayCalculation,
  sayCause,
  sayMonthsOfWork,
  sayMonthsOfYearEnd,
  sayPrice,
  sayProvisional,
  sayProvisionalYear,
  summariseYearEnd,
  titleOf,
  withAfterClosing,
  wordParked,
  wordYearEndState,
} from './wording';
export type { QuarterPaper } from './quarter-paper';
export { tablesOfSection, type ChartedTable } from './quarterly/quarter-sections';
export { sayFigure, sayMonthsWithoutPayroll, sayPayrollMissing, sayQuarter } from './quarterly/quarter-texts';
