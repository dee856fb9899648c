export { checkFigure } from './check-figure';
export { checkReportAct, type ReportActRefusal } from './check-report-act';
export { checkAboutPersons, checkTexts } from './check-texts';
export type { ComparedFigure, EnteredQuarters } from './compare-figures';
export {
  composeReport,
  unexplainedSections,
  type ComposedReport,
  type ComposedSection,
} from './compose-report';
export { standingFigures, type EnteredFigure, type Figure } from './figure';
export { FigureRows, type FigureFileReading, type FigureFileTerms } from './read-figure-rows';
export {
  isByContractor,
  type ReportAct,
  type ReportActName,
  type ReportHistory,
  type ReportOffer,
  type ReportVersion,
} from './report-act';
export { modelOf, productsOf, type FilledPart, type Measure, type ReportModel } from './report-model';
export { stateOfReport, type ReportState, type StandingReport } from './report-state';
export { readReportTexts, type ReportTexts, type SectionText } from './report-text';
