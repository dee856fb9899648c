import type { Compensable, VatCategory } from '../../agreements/domain';
import type { DocumentKind, LineKind, VatGroup } from './document';
import type { Ground } from './ground';
import type { ReplacedDocument } from './replaced-documents';

/**
 * Which fields a document says: the second edition names the grounds of causes, and provisional salary
 * tables. An issued document stays in the edition in which it was issued, and is made again in it; whatever
 * documents say more is a next edition, unless only facts can bring it that no earlier document could know.
 */
export const EDITION = 2;
export type Edition = typeof EDITION;

/**
 * A numbered document as it was issued, complete and frozen: everything that its PDF and its UBL show
 * stands here, so that both can be made again at any time and can compute nothing of their own.
 * It is kept as JSON: euros are text with two decimals (`-1234.50`), dates `YYYY-MM-DD`, months `YYYY-MM`.
 */
export interface IssuedDocument {
  /** Absent on documents of the first edition. */
  readonly edition?: Edition;
  readonly number: string;
  readonly kind: DocumentKind;
  readonly group: VatGroup;
  readonly issuedOn: string;
  /** Indicative: the payment term of 30 days starts at receipt. */
  readonly dueOn: string;
  /** The month of the billing run; of a crediting, that of the credited run. */
  readonly month: string;
  readonly agreement: { readonly id: string; readonly title: string; readonly reference: string };
  readonly yearAddendum: string;
  readonly supplier: DocumentParty;
  readonly customer: DocumentParty;
  readonly references: DocumentReferences;
  readonly electronicFormat: 'nlcius' | 'peppol-bis-3';
  /** Numbers of the documents that lines of this one correct, in order; required on a credit note. */
  readonly precedingDocuments: readonly string[];
  /** The document that this one takes back whole. */
  readonly credits?: string;
  /** The credited documents whose lines this one charges again; absent when there are none. */
  readonly replaces?: readonly ReplacedDocument[];
  readonly lines: readonly PublishedLine[];
  readonly net: string;
  readonly vat: readonly PublishedVatTotal[];
  readonly vatAmount: string;
  readonly gross: string;
  readonly budget: BudgetLine;
  readonly parked: readonly ParkedAmount[];
  /** Provisional salary tables that its figures rest on; absent when there are none (R1). */
  readonly provisionalTables?: readonly ProvisionalTableMark[];
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly preparedBy: string;
  readonly issuedBy: string;
  /** SHA-256 (hex) of what was seen and approved before issuing. */
  readonly fingerprint: string;
  /** Head of the agreement's audit chain before this document was issued. */
  readonly auditHead: string;
  readonly rulesVersion: string;
}

export interface DocumentParty {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  readonly postalAddress?: string;
  /** 20 digits; the legal identity and network address of a public body (scheme 0190). */
  readonly oin: string;
  /** Chamber of commerce number, 8 digits (scheme 0106). */
  readonly kvk?: string;
  readonly vatId?: string;
  readonly iban?: string;
  readonly accountName?: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly telephone?: string;
}

export interface DocumentReferences {
  readonly buyerReference: string;
  readonly orderReference?: string;
  readonly projectReference?: string;
  readonly accountingCost?: string;
  readonly paymentReference: string;
}

export type PublishedPart = 'salary' | 'ceiling' | 'overhead' | 'training' | 'addendum' | 'corporation-tax';

/** A line as the client sees it: per publication group and month, never one person. */
export interface PublishedLine {
  readonly ordinal: number;
  readonly costMonth: string;
  readonly part: PublishedPart;
  /** Publication group of salary costs; key and title of an addendum; otherwise empty. */
  readonly label: string;
  readonly kind: LineKind;
  readonly vatCategory: VatCategory;
  readonly vatPercentage: string;
  /** Overhead only: the percentage in force in the month. */
  readonly overheadPercentage?: string;
  /** Corporation tax only: the assessments that it was charged by (DVO 4.12); absent where none was named. */
  readonly assessments?: readonly PublishedAssessment[];
  readonly amount: string;
  /** What documents before this one charged, and what is owed now: owed − charged = amount. */
  readonly charged: string;
  readonly owed: string;
  readonly causes: readonly PublishedCause[];
  /** The statement of the year of the cost month was issued before this document; absent where it was not. */
  readonly afterClosing?: true;
}

export interface PublishedAssessment {
  /** The number of the assessment. */
  readonly assessment: string;
  readonly assessedOn?: string;
}

/** The share of a line that one source brought about (R11). */
export interface PublishedCause {
  readonly source: string;
  readonly amount: string;
  /** What of that source changed the amount, with the article; absent in documents of the first edition. */
  readonly grounds?: readonly Ground[];
}

export interface PublishedVatTotal {
  readonly category: VatCategory;
  readonly percentage: string;
  readonly base: string;
  readonly amount: string;
  /** Whether the client can reclaim it, per answer of the rulings; absent where no ruling says so (DVO 4.11). */
  readonly compensation?: readonly Compensation[];
}

/** Over which part of a base, in euros, a ruling says whether the VAT can be reclaimed from the compensation fund. */
export interface Compensation {
  readonly compensable: Compensable;
  readonly base: string;
}

/** "Tot en met januari: € … van € … (… %)": charged of the year, this document included, and the maximum. */
export interface BudgetLine {
  readonly year: number;
  readonly upTo: string;
  readonly charged: string;
  readonly maximum: string;
}

/** What is recorded but not chargeable (yet); `above-ceiling` for salary costs, overhead and training. */
export interface ParkedAmount {
  readonly reason: string;
  readonly amount: string;
}

/** A provisional salary table: the ceiling of a year rests on it from a month on. */
export interface ProvisionalTableMark {
  readonly year: number;
  readonly collectiveAgreement: string;
  /** The first day of the table. */
  readonly from: string;
  readonly firstMonth: string;
}
