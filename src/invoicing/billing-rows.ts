import type { LocalDate, Month } from '../kernel/time';
import type { Graph } from '../kernel/explanation';
import type { Cause, ComposedDocument, DocumentKind, IssuedDocument, VatGroup } from './domain';

/** A draft waiting to be issued; one at a time for an agreement. */
export interface BillingDraft {
  readonly draftId: string;
  /** The month of a run; null for a crediting. */
  readonly month: string | null;
  /** The number of the document that is taken back; null for a month run. */
  readonly creditedDocument: string | null;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly runSequence: number;
  readonly fingerprint: string;
  readonly preparedBy: string;
  readonly preparedRole: string;
  readonly preparedAt: string;
}

/** A billing run that was issued. */
export interface BillingRun {
  readonly runId: string;
  readonly sequence: number;
  readonly month: string | null;
  readonly creditedDocument: string | null;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly issuedAt: string;
  readonly issuedOn: string;
  readonly preparedBy: string;
  readonly issuedBy: string;
  readonly fingerprint: string;
  /** The rules by which it was made. */
  readonly rulesVersion: string;
  readonly carriedForward: readonly { readonly group: VatGroup; readonly net: string }[];
}

/** A document in a list; amounts are decimal text in euros. */
export interface DocumentSummary {
  readonly number: string;
  readonly agreementId: string;
  readonly agreementKey: string;
  readonly kind: DocumentKind;
  readonly vatGroup: VatGroup;
  readonly month: string;
  readonly issuedOn: string;
  readonly net: string;
  readonly vatAmount: string;
  readonly gross: string;
  readonly credits: string | null;
  /** The number of the document that took this one back; null while it stands. */
  readonly creditedBy: string | null;
}

/** A line as it was issued, per function; amounts are decimal text in euros. */
export interface IssuedLine {
  readonly number: string;
  readonly ordinal: number;
  readonly costMonth: string;
  readonly component: string;
  readonly kind: ComposedDocument['lines'][number]['kind'];
  readonly vatCategory: 'O' | 'E' | 'S' | 'AE';
  readonly vatPercentage: string;
  readonly amount: string;
  readonly causes: readonly { readonly source: Cause['source']; readonly amount: string }[];
  /** The number of the published line that shows it; null where that was not kept. */
  readonly shownIn: number | null;
}

/** What a document is stored with. */
export interface NumberedDocument {
  readonly body: IssuedDocument;
  readonly bodyHash: string;
  readonly composed: ComposedDocument;
  readonly shownIn: readonly number[];
  readonly explanation: Graph;
}

/** Which cost months, and by which day documents had been issued; without a day all that there are. */
export interface ChargedQuestion {
  readonly first: Month;
  readonly last: Month;
  readonly issuedBy?: LocalDate | undefined;
}
