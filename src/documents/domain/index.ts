export { firstDayOf, lastDayOf } from './days';
export { fileNameOf } from './file-name';
export { dayOf, euroOf, monthOf, percentageOf } from './frozen';
export { checkBeforeIssue } from './check/check-before-issue';
