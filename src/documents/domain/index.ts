export { checkBeforeIssue } from './check/check-before-issue';
export { textsOf } from './check/check-texts';
export { firstDayOf, lastDayOf } from './days';
export { divideLines, groupByMonth, sumsOf, type DividedLines } from './divide-lines';
export { fileNameOf } from './file-name';
export { dayOf, euroOf, monthOf, percentageOf } from './frozen';
export { percentageText, shareInTenths } from './share-of';
export { summariseLines, type SummaryRow } from './summarise-lines';
export { totalPerCause, type CauseTotal } from './total-per-cause';
