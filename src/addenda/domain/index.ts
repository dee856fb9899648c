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
export { calculateAddendumBudget } from './calculate-addendum-budget';
export { readAddendaFacts } from './read-addenda';
