export { billDocument, type BilledDocument } from './bill-document';
export { NOT_INVOICED_BEFORE } from './attribute-causes';
export type { Difference } from './calculate-difference';
export { compareRules, madeByOtherRules, type PastRun, type RulesDifference } from './compare-rules';
export { checkBounds, DEFAULT_BOUNDS, WIDEST_BOUNDS, type Bounds, type ExceededBound } from './check-bounds';
export { writeDifferences, type WrittenDifference } from './write-differences';
export { composeCrediting, composeDocument, type CarriedForward } from './compose-documents';
export { composeRun, type ComposedRun, type RunRequest } from './compose-run';
export type {
  BillingHistory,
  Cause,
  ChargedLine,
  ComposedDocument,
  DocumentKind,
  DocumentLine,
  LineKind,
  VatGroup,
  VatTotal,
} from './document';
export { EDITION } from './issued-document';
export type {
  BudgetLine,
  Compensation,
  DocumentParty,
  DocumentReferences,
  IssuedDocument,
  ParkedAmount,
  ProvisionalTableMark,
  PublishedAssessment,
  PublishedCause,
  PublishedLine,
  PublishedPart,
  PublishedVatTotal,
} from './issued-document';
export { explainLines, explainShown } from './explain-lines';
export { nameComponent, type Correction } from './correction';
export { expectedDueDate, paymentTermOf, type PaymentTerm } from './payment-term';
export { pendingCorrections } from './pending-corrections';
export {
  correctionsAsPublished,
  correctionsPerFunction,
  type DocumentCorrections,
} from './issued-corrections';
export type { Ground, GroundKind } from './ground';
export { distinctGrounds, stepsByList } from './steps-by-list';
export { dayOf, euroOf, monthOf, percentageOf } from './frozen';
export { sumPerPart, type ChargedPerPart, type ChargedSum } from './sum-charged';
export { headingIn, headingsOfMonth } from './salary-headings';
export { markIn, totalPerCause, type CauseTotal } from './total-per-cause';
export type { EarlierDocument } from './replaced-documents';
export {
  publishDocument,
  type DocumentContext,
  type Publication,
  type UnissuedDocument,
} from './publish-document';
