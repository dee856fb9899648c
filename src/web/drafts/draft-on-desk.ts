import type { BillingDraft, BillingSwitch } from '../../invoicing';

/** Something that was recorded after a draft was prepared. */
export interface Change {
  readonly source: string;
  readonly recordedAt: string;
}

/** A draft as the visitor finds it. */
export interface DraftOnDesk extends BillingDraft {
  /** Whether it no longer says what is known. */
  readonly isStale: boolean;
  /** What was recorded since; empty when a document was issued in between. */
  readonly changes: readonly Change[];
  /** Where billing is off for the agreement; then nobody issues it. */
  readonly off: readonly BillingSwitch[];
  /** Why this visitor may not issue it; whether their role may is another question. */
  readonly obstacle: 'prepared-by-yourself' | 'recorded-by-yourself' | 'accepted-by-yourself' | undefined;
}
