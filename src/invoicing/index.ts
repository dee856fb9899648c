export { InvoiceDeliveries, type ShownInvoiceDelivery } from './deliveries/deliveries.reader';
export {
  InvoiceDeliveryLog,
  type DueInvoice,
  type InvoiceDeliveryKey,
  type SentDigests,
} from './deliveries/delivery-log.service';
export { InvoiceChannels } from './deliveries/invoice-channels.service';
export { invoiceContents } from './deliveries/invoice-contents';
export {
  isAgainInVain,
  isOftenInVain,
  isOut,
  returnableDeliveriesOf,
  sentOnOf,
  isUndelivered,
  type InvoiceStanding,
  type TrailAct,
  type TrailAttempt,
  type TrailDelivery,
} from './deliveries/invoice-trail';
export { DELIVER_INVOICE } from './deliveries/invoice-work.service';
export { RecordInvoiceAct } from './deliveries/record-act.service';
export { SendInvoiceAgain } from './deliveries/send-again.service';
export { BillingHistoryReader, type LineOfDocument } from './billing-history.reader';
export { RENDER_DOCUMENT } from './work-of-issue.service';
export { AcceptRules } from './accept-rules.service';
export { BILLING_OFF_PROBLEM } from './billing-problems.dto';
export type { BillingDraft, BillingRun, DocumentSummary, IssuedLine } from './billing-rows';
export type { ClosedYear, ClosedYears } from './closed-years.port';
export type { ComposedBilling } from './compose-billing.service';
export { ExplanationReader, type LineExplanation, type LinePlace } from './explanation-reader.service';
export { fingerprintDifferences } from './fingerprint-differences';
export { writePreview } from './drafts.dto';
export { PARTS } from './document.dto';
export { InvoicePath } from './invoices.dto';
export { InvoiceReader } from './invoice-reader.service';
export { InvoicingModule } from './invoicing.module';
export { CorrectionsReader, type PendingCorrections } from './corrections.reader';
export { articlesOf, nameCause, nameLate } from './name-cause';
export type { DraftRequest } from './drafting-acts.service';
export type { IssuedRun } from './freeze-draft.service';
export { DiscardDraft } from './discard-draft.service';
export { IssueDraft } from './issue-draft.service';
export type { IssueRefusal } from './issue-guard.service';
export { seenOf } from './seen-draft';
export { PrepareDraft, type Prepared, type PrepareRefusal } from './prepare-draft.service';
export { PreviewBilling, type BillingPreview } from './preview-billing.service';
export { ProposeCrediting } from './propose-crediting.service';
export { RulesDifferencesReader } from './rules-differences.reader';
export type { RulesCheck } from './rules-guard.service';
export type { BillingSwitch, SwitchScope, SwitchTarget } from './switch/billing-switch';
export { BillingSwitchesReader, describeSwitch } from './switch/billing-switches.reader';
export { RestoreWatch } from './switch/restore-watch.service';
export { SwitchBilling } from './switch/switch-billing.service';
export { AcceptBounds } from './bounds/accept-bounds.service';
export { BoundsReader, type BoundsOfAgreement, type DraftBeyond } from './bounds/bounds.reader';
export { SetBounds } from './bounds/set-bounds.service';
export { AskRound } from './rounds/ask-round.service';
export { RoundReader } from './rounds/round.reader';
export type { RoundChoice, RoundPart, RoundStanding, RoundTotal } from './rounds/round-sum';
export type { BillingRound } from './rounds/round-rows';
export type { RoundState, ShownRoundItem } from './rounds/round-standing';
