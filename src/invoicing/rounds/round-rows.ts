import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import type { AgreementRecord } from '../../agreements';
import type { Month } from '../../kernel/time';

/** Billing one month for all agreements of a contractor; one for each month. */
export interface BillingRound {
  readonly party: string;
  readonly month: Month;
  readonly openedBy: string;
  readonly openedRole: string;
  readonly openedAt: string;
}

export interface OrderName {
  readonly agreementId: string;
  readonly month: Month;
  /** From 1; each follows what became of the one before it. */
  readonly ordinal: number;
}

/** What someone asked to be done of one agreement; a worker does it in their name. */
export interface BillingOrder extends OrderName {
  readonly party: string;
  readonly act: 'prepare' | 'issue';
  /** Of the draft that was seen, for issuing. */
  readonly seenFingerprint: string | null;
  readonly orderedBy: string;
  readonly orderedRole: string;
  readonly orderedAt: string;
}

/** What became of an order; amounts are decimal text in euros. */
export type OrderResult =
  | {
      readonly outcome: 'draft';
      readonly fingerprint: string;
      readonly net: string;
      readonly gross: string;
      /** What is beyond the bounds of the agreement. */
      readonly exceeded: readonly Fault[];
    }
  | { readonly outcome: 'nothing' | 'held'; readonly refusal: Refusal }
  | { readonly outcome: 'issued' };

/** How an agreement stands in a round, as the database has it. */
export interface RoundRow extends AgreementRecord {
  /** The last order, and what became of it; null while it waits. */
  readonly ordinal: number | null;
  readonly act: BillingOrder['act'] | null;
  readonly outcome: OrderResult['outcome'] | null;
  readonly refusal: Refusal | null;
  /** The last draft that a round saw. */
  readonly seenFingerprint: string | null;
  readonly net: string | null;
  readonly gross: string | null;
  readonly exceeded: readonly Fault[] | null;
  /** Whether other bounds were set since the draft was last held to them, so that what was found then says nothing. */
  readonly isBoundSince: boolean;
  readonly isAccepted: boolean;
  /** The draft that stands. */
  readonly draftFingerprint: string | null;
  readonly preparedBy: string | null;
  /** Of which other month a draft stands, or of which document a crediting. */
  readonly otherMonth: Month | null;
  readonly otherCredited: string | null;
  /** Documents of the month that stand, in order. */
  readonly numbers: readonly string[];
  readonly issuedNet: string | null;
  readonly issuedGross: string | null;
}
