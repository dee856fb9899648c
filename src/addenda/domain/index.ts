export type {
  AddendaFacts,
  Addendum,
  AddendumEntry,
  AddendumKind,
  Approval,
  Completion,
  CostAgreement,
} from './addendum-facts';
export { assessEntries, latestByKey, type AssessedEntry, type ParkedReason } from './assess-entries';
export { budgetOfProposal, type YearBudget } from './budget-of-proposal';
export { agreedTotal, calculateAddendumBudget } from './calculate-addendum-budget';
export { readAddendaFacts } from './read-addenda';
export {
  permissionFor,
  sideOf,
  type AddendumAct,
  type AddendumActName,
  type AddendumHistory,
  type AddendumVersion,
} from './addendum-act';
export { stateOf, versionFor, wasPut, type AddendumState, type VersionState } from './addendum-state';
export { CALAMITY_LIMIT } from './calamity-limit';
export { checkAct, offerOf, seenIn, type ActRefusal } from './check-act';
export { checkAmendment, type AmendmentRefusal } from './check-amendment';
export { checkDays } from './check-days';
export { checkNamedCosts, type NamedCostsRefusal } from './check-named-costs';
export { expectedCosts } from './expected-costs';
export {
  completionOf,
  costAgreementOf,
  factsOfConsent,
  formationLineOf,
  registrationOf,
  type AddendumFactItem,
  type VersionKey,
} from './facts-of-addendum';
export { findAlikeCalamities, type ReportedCalamity } from './find-alike-calamities';
export { isInMonths } from './is-in-months';
export { maximumOf } from './maximum-of';
export { needsConsent, type FormationBasis, type PriceBasis, type Proposal } from './proposal';
export { readEntry, ENTRY_SORTS, type EntryContent, type EntrySort } from './read-entry';
export { readProposal } from './read-proposal';
export { takeProposal } from './take-proposal';
export { shownStateOf, type ShownState } from './shown-state';
export { writeProposal } from './write-proposal';
