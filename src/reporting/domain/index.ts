export { accountForFunding, type FundingAccount } from './account-for-funding';
export { drawForecast, forecastYear, type Forecast, type PartForecast } from './forecast';
export {
  drawHalfYearOverview,
  type ChargedAmount,
  type HalfYearOverview,
  type OverviewRequest,
  type OverviewRow,
} from './half-year-overview';
export { hoursByGroup, listOpenPoints, type ConcernedFunction, type OpenPoints } from './list-open-points';
export { deviationsBeyond } from './overview/exceeds-threshold';
export { clarificationsOf, notClarified, type Clarification } from './overview/clarification';
export {
  compareHalfYears,
  type ComparedFigure,
  type HalfYearDifference,
} from './overview/compare-half-years';
export type { HalfYearBody, HalfYearFigures, HalfYearPiece, HalfYearRow } from './overview/half-year-body';
export { nameOfPeriod, publishHalfYear } from './overview/publish-half-year';
export { drawFullOverview } from './overview/draw-full-overview';
export type { FullOverview } from './overview/full-overview';
export { verdictOn } from './overview/verdict-on';
export type { YearStanding } from './standing-of-year';
export { rowOf, type OverviewRowName } from './overview-rows';
export { drawQuarter, type QuarterRequest } from './quarterly/draw-quarter';
export type {
  QuarterAddendum,
  QuarterAddendumState,
  QuarterFigures,
  QuarterGroup,
  QuarterRow,
} from './quarterly/quarter-figures';
export { chargedAfterClosing } from './year-end/charged-afterwards';
export { drawYearEnd } from './year-end/draw-year-end';
export { isEmptyYear } from './year-end/is-empty-year';
export { linesOfYear } from './year-end/lines-of-year';
export { publishYearEnd, type YearEndContext } from './year-end/publish-year-end';
export { YEAR_END_EDITION } from './year-end/year-end-body';
export type {
  ChargedLines,
  YearEndAfterwards,
  YearEndBody,
  YearEndChange,
  YearEndFigures,
  YearEndOwed,
} from './year-end/year-end-body';
export type { IssuedCharge, YearEndRequest, YearEndStatement } from './year-end/year-end-statement';
export {
  crossThresholds,
  highestThresholds,
  identityOf,
  drawBudget,
  estimateYears,
  limitsInUse,
  type AddendumStand,
  type BudgetStand,
  type CrossedThreshold,
  type EstimatedYear,
  type FormationUpTo,
  type LimitInUse,
  type OutsideServices,
  type PartStand,
  type ServiceStand,
  type Threshold,
  type YearEstimate,
} from './budget';
