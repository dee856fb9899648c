export { hashOf, RENDER_DOCUMENT } from './billing-recorder.service';
export type { BillingDraft, BillingRun, DocumentSummary, IssuedLine } from './billing-rows';
export type { ComposedBilling } from './compose-billing.service';
export { InvoiceReader } from './invoice-reader.service';
export { InvoicingModule } from './invoicing.module';
export { IssueDraft, type IssuedRun, type IssueRefusal } from './issue-draft.service';
export { PrepareDraft, type DraftRequest, type Prepared, type PrepareRefusal } from './prepare-draft.service';
