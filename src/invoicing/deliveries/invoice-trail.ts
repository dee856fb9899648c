import type { LocalDate } from '../../kernel/time';
import type { SendAttempt } from '../../parties';
import type { SentChannel } from '../../parties/domain';
import { dutchDateOf, type Instant } from '../../platform/clock';
import type { DocumentKind } from '../domain';

/** A document as far as its delivery goes. */
export interface TrailDocument {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuedOn: LocalDate;
  /** As it prints: before the receipt is known. */
  readonly dueOn: LocalDate;
  /** Euros, as decimal text. */
  readonly gross: string;
  readonly creditedBy: string | null;
  /** The numbers of the documents that it corrects or takes back. */
  readonly corrects: readonly string[];
}

/** One try to send a document: where to, under which message id, and the digests of what went. */
export interface TrailAttempt extends SendAttempt {
  readonly place: string | null;
  readonly reference: string | null;
  readonly pdfDigest: string | null;
  readonly ublDigest: string | null;
}

/** That a document is to be sent over a channel: by its issue, or because someone asked for it again. */
export interface TrailDelivery {
  readonly number: number;
  readonly channel: SentChannel;
  /** Whether another channel was set up since. */
  readonly isReplaced: boolean;
  /** Whether the client fetches its documents by now, so that nothing is sent any more. */
  readonly isFetchedNow: boolean;
  /** Whether who ordered it set the channel up, and nobody else had anything sent over it. */
  readonly isByOwnChannel: boolean;
  /** Why it was sent again; null by the issue. */
  readonly reason: string | null;
  readonly orderedRole: string;
  readonly orderedAt: Instant;
  readonly attempts: readonly TrailAttempt[];
}

/** What became of a document with the client. */
export interface TrailAct {
  readonly number: number;
  readonly act: 'fetch' | 'bounce' | 'receive';
  readonly happenedOn: LocalDate;
  /** Which delivery came back. */
  readonly delivery: number | null;
  /** What a bounce report said, such as `5.1.1` (RFC 3463). */
  readonly status: string | null;
  readonly reason: string | null;
  readonly isByClient: boolean;
  readonly doneRole: string;
  readonly doneAt: Instant;
}

/** Everything that was done to bring one document to the client, in order. */
export interface InvoiceJourney {
  readonly deliveries: readonly TrailDelivery[];
  readonly acts: readonly TrailAct[];
}

/** A document with its journey. */
export interface InvoiceTrail extends InvoiceJourney {
  readonly document: TrailDocument;
}

/** How the delivery of a document stands. `held`: waits for an earlier document; `sent`: on its way, not yet received. */
export type InvoiceStanding =
  'to-fetch' | 'fetched' | 'waiting' | 'held' | 'trying' | 'failed' | 'bounced' | 'sent' | 'received';

export function standingOf(journey: InvoiceJourney): InvoiceStanding {
  if (receiptOf(journey)) return 'received';
  const newest = journey.deliveries.at(-1);
  const isSent = sentOf(journey) !== undefined;
  // What was asked for and did not go before the client came to fetch does not go any more.
  if (!newest || newest.isFetchedNow) {
    if (isSent) return 'sent';
    return journey.acts.some(({ act }) => act === 'fetch') ? 'fetched' : 'to-fetch';
  }
  const last = newest.attempts.at(-1);
  if (!last) return 'waiting';
  if (last.outcome === 'waits-for-earlier') return 'held';
  // What was sent again in vain is with the client all the same.
  if (isSent) return 'sent';
  if (last.outcome === 'delivered') return 'bounced';
  return last.isTriedAgain ? 'trying' : 'failed';
}

/** Whether it was sent once more in vain: that came back or failed for good, while the client has an earlier one. */
export function isAgainInVain(journey: InvoiceJourney): boolean {
  const newest = journey.deliveries.at(-1);
  const last = newest?.attempts.at(-1);
  if (!newest || !last || newest.isFetchedNow || standingOf(journey) !== 'sent') return false;
  return hasArrived(newest) ? bounceOf(journey, newest) !== undefined : !last.isTriedAgain;
}

/** By then it was tried for three quarters of an hour: what passes by itself has passed, and almost two days of attempts are left. */
const OFTEN = 10;

/** Whether it is tried again and failed so often that someone should look. */
export function isOftenInVain(journey: InvoiceJourney): boolean {
  const attempts = journey.deliveries.at(-1)?.attempts ?? [];
  const failed = attempts.filter(({ outcome }) => outcome !== 'waits-for-earlier');
  return standingOf(journey) === 'trying' && failed.length >= OFTEN;
}

/** Whether the client has nothing and will get nothing before someone does something about it. */
export function isUndelivered(standing: InvoiceStanding): boolean {
  return standing === 'failed' || standing === 'bounced';
}

/** The day of receipt as it was said last. */
export function receiptOf({ acts }: InvoiceJourney): TrailAct | undefined {
  return acts.findLast(({ act }) => act === 'receive');
}

export function bounceOf({ acts }: InvoiceJourney, { number }: TrailDelivery): TrailAct | undefined {
  return acts.find(({ act, delivery }) => act === 'bounce' && delivery === number);
}

export function hasArrived({ attempts }: TrailDelivery): boolean {
  return attempts.some(({ outcome }) => outcome === 'delivered');
}

/** The day in the Netherlands of its last attempt; before there is one, of the order. */
export function sentOnOf({ attempts, orderedAt }: TrailDelivery): LocalDate {
  return dutchDateOf(attempts.at(-1)?.attemptedAt ?? orderedAt) as LocalDate;
}

/** What arrived by mail or Peppol; what is put on a server cannot come back by itself. */
export function isPosted(delivery: TrailDelivery): boolean {
  const { kind } = delivery.channel;
  return hasArrived(delivery) && (kind === 'mail' || kind === 'peppol');
}

/** The deliveries of which it can still be said that they came back, the newest first. */
export function returnableDeliveriesOf(journey: InvoiceJourney): TrailDelivery[] {
  return journey.deliveries.filter((one) => isPosted(one) && !bounceOf(journey, one)).reverse();
}

/** The delivery that was sent last and did not come back. */
function arrivedDeliveryOf(journey: InvoiceJourney): TrailDelivery | undefined {
  return journey.deliveries.findLast((one) => hasArrived(one) && !bounceOf(journey, one));
}

/** By which delivery it went, or goes while none arrived and it is not to be fetched; and what was asked after that and did not arrive. */
export function wayOf(trail: InvoiceTrail): {
  readonly delivery: TrailDelivery | undefined;
  readonly again: TrailDelivery | undefined;
} {
  const [arrived, newest] = [arrivedDeliveryOf(trail), trail.deliveries.at(-1)];
  const isAsked = newest !== undefined && !hasArrived(newest);
  if (!arrived) return { delivery: newest?.isFetchedNow ? undefined : newest, again: undefined };
  return { delivery: arrived, again: isAsked ? newest : undefined };
}

/** The attempt by which it was sent last and did not come back. */
export function sentOf(journey: InvoiceJourney): TrailAttempt | undefined {
  return arrivedDeliveryOf(journey)?.attempts.find(({ outcome }) => outcome === 'delivered');
}

/** Whether the client can have it: it was sent and did not come back, or it was fetched or received. */
export function isOut(trail: InvoiceTrail): boolean {
  return trail.acts.some(({ act }) => act !== 'bounce') || sentOf(trail) !== undefined;
}

/**
 * The document for which another one of the agreement waits: an earlier one that was to be sent and that the client
 * cannot have yet, or one that a credit note takes back. `trails` in the order of issue.
 */
export function heldBy(trails: readonly InvoiceTrail[], number: string): string | undefined {
  const place = trails.findIndex(({ document }) => document.number === number);
  const own = trails[place];
  const isNamed = (of: string): boolean =>
    own?.document.kind === 'credit-note' && own.document.corrects.includes(of);
  const holder = trails
    .slice(0, Math.max(place, 0))
    .find((one) => !isOut(one) && (one.deliveries.length > 0 || isNamed(one.document.number)));
  return holder?.document.number;
}
