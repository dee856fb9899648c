export type { YearBudget } from './budget-of-year';
export { checkTerms } from './check-terms';
export { checkYearAct, seenOfYear, type YearActRefusal } from './check-year-act';
export type { ComparedLines, LineDifference } from './compare-lines';
export {
  compareYears,
  lacksTasks,
  type ComparedBudget,
  type ComparedPercentage,
  type WeighedLines,
  type YearComparison,
} from './compare-years';
export { copyYear, type YearFacts } from './copy-year';
export { factsOfYear, type YearFactItem } from './facts-of-year';
export { lastDayToAgree } from './last-day-to-agree';
export { readYearAddendum } from './read-year-addendum';
export { regradedSince, withRegradings, type RegradedSince } from './regraded-since';
export {
  isByContractor,
  type YearAct,
  type YearActName,
  type YearHistory,
  type YearOffer,
  type YearVersion,
} from './year-act';
export { PERCENTAGES, type PercentageName, type YearAddendum } from './year-addendum';
export { stateOfYear, type YearState, type YearVersionState } from './year-state';
