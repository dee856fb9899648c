export { actsUpTo } from './acts-up-to';
export { checkFigure } from './check-figure';
export { checkReportAct, type ReportActRefusal } from './check-report-act';
export { checkAboutPersons, checkTexts } from './check-texts';
export type { ComparedFigure, EnteredQuarters } from './compare-figures';
export {
  composeReport,
  unexplainedPayroll,
  unexplainedSections,
  type ComposedReport,
  type ComposedSection,
} from './compose-report';
export { isOfSame, standingFigures, type EnteredFigure, type Figure } from './figure';
export { seriesOf, type FigureSeries, type ReportedFigures } from './figure-series';
export {
  FIGURE_COLUMNS,
  FigureRows,
  isSame,
  type FigureFileReading,
  type FigureFileTerms,
  type FigureRow,
} from './read-figure-rows';
export {
  isByContractor,
  type ReportAct,
  type ReportActName,
  type ReportHistory,
  type ReportOffer,
  type ReportVersion,
} from './report-act';
export {
  modelOf,
  productsOf,
  type FilledPart,
  type Measure,
  type MeasureUnit,
  type ReportModel,
  type ReportSection,
} from './report-model';
export {
  standingOffer,
  stateOfReport,
  unansweredSections,
  type ReportState,
  type StandingReport,
  type StandingVersion,
} from './report-state';
export { readReportTexts, type ReportTexts, type SectionText } from './report-text';
