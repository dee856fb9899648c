export type {
  AddendumStand,
  BudgetStand,
  FormationUpTo,
  OutsideServices,
  PartStand,
  ServiceStand,
} from './budget-stand';
export {
  crossThresholds,
  highestThresholds,
  type CrossedThreshold,
  type Threshold,
} from './cross-thresholds';
export { drawBudget } from './draw-budget';
export { estimateYears, type EstimatedYear, type YearEstimate } from './estimate-years';
export { identityOf, limitsInUse, type LimitInUse } from './limits-in-use';
