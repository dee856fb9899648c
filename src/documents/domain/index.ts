export { checkBeforeIssue } from './check/check-before-issue';
export { textsOf } from './check/check-texts';
export { firstDayOf, lastDayOf } from './days';
export { inDisplayOrder } from './display-order';
export { divideLines, groupByMonth, sumsOf, type DividedLines } from './divide-lines';
export {
  addendumFileName,
  controlReportName,
  coverLetterName,
  fileNameOf,
  noteFileName,
  overviewFileName,
  quarterlyReportFileName,
  yearAddendumFileName,
  yearEndFileName,
} from './file-name';
export { shownKind } from './shown-kind';
export { summariseLines, type SummaryRow } from './summarise-lines';
export {
  dayOf,
  euroOf,
  markIn,
  monthOf,
  percentageOf,
  totalPerCause,
  type CauseTotal,
} from '../../invoicing/domain';
