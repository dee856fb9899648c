import type { BillingSwitch, DocumentSummary, IssuedLine, ShownInvoiceDelivery } from '../../invoicing';
import type { IssuedDocument } from '../../invoicing/domain';
import type { DraftOnDesk } from '../drafts/draft-on-desk';

/** What the page of one document shows. */
export interface InvoiceView {
  readonly summary: DocumentSummary;
  readonly document: IssuedDocument;
  /** Lines per function; empty for whoever sees published lines only. */
  readonly lines: readonly IssuedLine[];
  /** The draft that takes this document back. */
  readonly crediting: DraftOnDesk | undefined;
  /** Why it was taken back or takes back, or why that is proposed; free text of the contractor. */
  readonly creditReason: string | undefined;
  /** The draft that a new one would take the place of. */
  readonly otherDraft: DraftOnDesk | undefined;
  /** How it reaches the client. */
  readonly delivery: ShownInvoiceDelivery;
  /** Where billing is off while the document is still to be sent; for the contractor. */
  readonly off: readonly BillingSwitch[];
  /** Whether PDF and e-invoice have been made. */
  readonly hasFiles: boolean;
}
