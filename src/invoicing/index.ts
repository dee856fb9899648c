export { hashOf, RENDER_DOCUMENT } from './billing-recorder.service';
export type { BillingDraft, BillingRun, DocumentSummary, IssuedLine } from './billing-rows';
export type { ComposedBilling } from './compose-billing.service';
export { InvoiceReader } from './invoice-reader.service';
export { InvoicingModule } from './invoicing.module';
export type { DraftRequest } from './drafting-acts.service';
export { IssueDraft, type IssuedRun } from './issue-draft.service';
export type { IssueRefusal } from './issue-guard.service';
export { PrepareDraft, type Prepared, type PrepareRefusal } from './prepare-draft.service';
