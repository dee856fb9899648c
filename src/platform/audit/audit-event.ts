import type { ACT_WORDING } from '../../../templates/wording/acts';
import type { Instant } from '../clock';
import type { JsonValue } from './canonical-json';

/**
 * Names and values that explain an event. Identifiers and totals; never names or amounts of persons. `old` and
 * `new` say what a change changed, `reason` why.
 */
export type AuditDetails = Readonly<Record<string, JsonValue>>;

/** A verb in the past tense after the capability: `document.issued`. Each has its words in Dutch. */
export type AuditedAction = keyof typeof ACT_WORDING;

/** What happened to what, as the caller tells it. */
export interface AuditedAct {
  readonly action: AuditedAction;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details?: AuditDetails;
  /** When, for what says so itself as well; now where it is left out. */
  readonly occurredAt?: Instant;
}

/** One recorded event. It never changes. */
export interface AuditEvent extends Required<Omit<AuditedAct, 'action'>> {
  /** Of any age: one that is no longer recorded may stand in a chain. */
  readonly action: string;
  readonly id: string;
  readonly person: string;
  readonly role: string;
  readonly party: string;
}

/** The chain of an agreement, or the one of the system: sign-ins, reads, refusals, and what agreements share. */
export type Chain = { readonly agreementId: string } | 'system';

/** Where a chain ends. */
export interface ChainHead {
  /** Counts from 1 without gaps; 0 for a chain that has not begun. */
  readonly sequence: number;
  readonly hash: string;
}

/** An event with its link, as stored. */
export interface LinkedEvent {
  readonly event: AuditEvent;
  readonly previousHash: string;
  readonly head: ChainHead;
}

/** The identifier of the agreement, or nothing for the system chain, as the database has it. */
export function agreementOf(chain: Chain): string | null {
  return chain === 'system' ? null : chain.agreementId;
}
