export { awaitsAcceptance } from './awaits-acceptance';
export { checkAcceptances } from './check-acceptances';
export { checkAgreedYears } from './check-agreed-years';
export { checkNames } from './check-names';
export { checkHappened } from './check-happened';
export { checkOverhead } from './check-overhead';
export { checkPlanningDates } from './check-planning-dates';
export { checkTaxes } from './check-taxes';
export { checkScales } from './check-scales';
export { DECIDED_LISTS, findDecidedWithdrawals } from './find-decided-withdrawals';
export { checkCoverage, coversYear } from './check-coverage';
export { checkPublicationGroups } from './check-publication-groups';
export { checkReferences } from './check-references';
export { checkReplacedOnce } from './check-replaced-once';
export { everyFact, selectKnown, type AgreementFacts } from './agreement-facts';
export {
  addendumKeyOf,
  addendumOf,
  CEILING,
  CORPORATION_TAX,
  functionOf,
  isSalary,
  OVERHEAD,
  TRAINING,
  type Component,
} from './component';
export {
  calculateEffect,
  type Effect,
  type EffectSpan,
  type LineEffect,
  type YearEffect,
} from './calculate-effect';
export {
  regradedLines,
  supposeFormation,
  supposeRegrading,
  supposeTable,
  type Supposed,
  type SupposedRegrading,
} from './suppose';
export { isNew } from './is-new';
export type { YearLimits } from './calculate-limits';
export { type ChargeableLine, type EarlierYears, type Settlement } from './settle';
export { instalmentsUpTo, type SettledMonth, type SettledYear } from './settle-year';
export { settleOneYear } from './settle-one-year';
export { yearsWithFacts } from './years-with-facts';
export { knownOf, settledYears, yearTerms, type Known } from './year-terms';
export { readAgreementFacts } from './read-agreement-facts';
export { parkedByReason, parkedOf, parkedSumOf, parkedSumUpTo } from './parked-of';
export { tablesOfYear, type ProvisionalTable, type TableOfYear } from './provisional-tables-of';
export { PRESENT_RULES, type Rules } from './rules';
export { RULES_VERSION } from './rules-version';
export { ceilingsByFunction, ceilingsByService } from './ceilings-by-function';
export { certainly, unreadFacts, type UnreadFacts } from './unread-facts';
