import type { VatTreatment } from '../../agreements/domain';
import type { Euro } from '../../kernel/money';
import type { Knowledge } from '../../kernel/knowledge';
import type { Month } from '../../kernel/time';
import type { Component } from '../../settlement/domain';
import type { Ground } from './ground';

/** An electronic invoice cannot mix "outside VAT" with anything else: each has its own document (R9; EN 16931 BR-O-11). */
export type VatGroup = 'taxed' | 'outside-vat';
export const VAT_GROUPS: readonly VatGroup[] = ['taxed', 'outside-vat'];

export type DocumentKind = 'invoice' | 'credit-note';

/**
 * regular: the run's own month, for the first time; late: an earlier month not charged before;
 * correction: changes what was charged; reversal: takes back a line of a credited document (R10).
 */
export type LineKind = 'regular' | 'late' | 'correction' | 'reversal';

/** The share of a line that one moment brought about, in euros (R11). */
export interface Cause {
  readonly source: string;
  readonly amount: Euro;
  /** What of that moment changed the amount, in a fixed order. */
  readonly grounds: readonly Ground[];
}

export interface DocumentLine {
  readonly costMonth: Month;
  readonly component: Component;
  readonly kind: LineKind;
  readonly vat: VatTreatment;
  /** Net amount in euros; negative when it takes back. */
  readonly amount: Euro;
  /** Present on late lines and corrections; adds up to the amount. */
  readonly causes?: readonly Cause[];
}

/** VAT of a document per category and rate: round(base × percentage) (R9). */
export interface VatTotal extends VatTreatment {
  readonly base: Euro;
  readonly amount: Euro;
}

export interface ComposedDocument {
  readonly kind: DocumentKind;
  readonly group: VatGroup;
  readonly lines: readonly DocumentLine[];
  readonly net: Euro;
  readonly vat: readonly VatTotal[];
  readonly gross: Euro;
}

/** A line of an issued document, as later runs see it. */
export interface ChargedLine {
  /** Names the line in explanations: document and line number. */
  readonly reference: string;
  readonly costMonth: Month;
  readonly component: Component;
  readonly vat: VatTreatment;
  readonly amount: Euro;
  /** The document was credited whole, or is itself a crediting. */
  readonly creditedBack: boolean;
}

/** What earlier runs of the agreement did. */
export interface BillingHistory {
  /** The months of the earlier runs that were no crediting. */
  readonly months: readonly Month[];
  /** What the last of them knew; absent before the first. */
  readonly previous?: Knowledge;
  readonly lines: readonly ChargedLine[];
  readonly hasDocuments: boolean;
}
