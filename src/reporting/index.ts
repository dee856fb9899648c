export { ReportingModule } from './reporting.module';
export { closedYears } from './year-end/closed-years';
export type { ClosedYearEnd } from './year-end/closed-year.reader';
export { IssueYearEnd } from './year-end/issue-year-end.service';
export { ReadYearEnd, type YearEnd, type YearEndQuestion } from './year-end/read-year-end.service';
export { YearEndPath } from './year-end/year-end.dto';
export type { IssuedYearEnd } from './year-end/year-end-rows';
