import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryOutcome } from '../../parties';
import { placeOf, type SendFailure, type SentChannel } from '../../parties/domain';
import { AuditTrail, type AuditedAction } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { InvoiceDeliveriesStore } from './deliveries.store';
import { invoiceContents } from './invoice-contents';
import {
  hasArrived,
  heldBy,
  receiptOf,
  type InvoiceTrail,
  type TrailAttempt,
  type TrailDelivery,
} from './invoice-trail';
import { InvoiceWork } from './invoice-work.service';

/** Which delivery of which document. */
export interface InvoiceDeliveryKey {
  readonly agreementId: string;
  readonly document: string;
  readonly delivery: number;
}

/** A document that is still to be sent, or of which it is still to be written down why not. */
export interface DueInvoice {
  readonly channel: SentChannel;
  /** What stands in the way before anything is sent. */
  readonly obstacle?: Extract<
    SendFailure,
    'receipt-recorded' | 'channel-replaced' | 'own-channel' | 'waits-for-earlier'
  >;
}

/** SHA-256 (hex) of what was to go. */
export interface SentDigests {
  readonly pdfDigest: string | null;
  readonly ublDigest: string | null;
}

/** What is still to be sent, and how each attempt went; whoever sends knows servers and no order of documents. */
@Injectable()
export class InvoiceDeliveryLog {
  constructor(
    private readonly store: InvoiceDeliveriesStore,
    private readonly work: InvoiceWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined when it has arrived, or someone asked for it again since. */
  async due(
    tx: Tx,
    { agreementId, document, delivery }: InvoiceDeliveryKey,
  ): Promise<DueInvoice | undefined> {
    const trails = await this.store.trails(tx, agreementId);
    const trail = trails.find((one) => one.document.number === document);
    const newest = trail?.deliveries.at(-1);
    if (!trail || newest?.number !== delivery || hasArrived(newest)) return undefined;
    const obstacle = obstacleOf(trails, trail, newest);
    return { channel: newest.channel, ...(obstacle && { obstacle }) };
  }

  /** Writes down an attempt; what waited for this document is sent after it arrived. */
  async keep(
    tx: Tx,
    { agreementId, document, delivery }: InvoiceDeliveryKey,
    outcome: DeliveryOutcome,
    digests: SentDigests,
  ): Promise<void> {
    await tx.lockAgreement(agreementId);
    const trails = await this.store.trails(tx, agreementId);
    const trail = trails.find((one) => one.document.number === document);
    const kept = trail?.deliveries.find(({ number }) => number === delivery);
    if (!kept || hasArrived(kept)) return;
    const number = kept.attempts.length + 1;
    await this.store.addAttempt(
      tx,
      agreementId,
      { document, delivery, number },
      {
        ...attemptOf(kept.channel, outcome),
        ...digests,
        attemptedAt: this.clock.now(),
      },
    );
    const name = `invoice-attempt ${document}.${delivery.toString()}.${number.toString()}`;
    await this.audit.record(tx, agreementId, {
      action: actionOf(outcome),
      ...{ subjectKind: 'document', subjectId: document },
      details: {
        ...(!outcome.ok && { failure: outcome.failure }),
        contents: await invoiceContents(tx, agreementId, name),
      },
    });
    // Also after one that waits: what it waited for may have arrived while it was looked at.
    await this.work.wake(tx, agreementId, await this.store.trails(tx, agreementId));
  }
}

/** In this order: what nobody wants sent any more, what a person mends, and then what mends itself. */
function obstacleOf(
  trails: readonly InvoiceTrail[],
  trail: InvoiceTrail,
  { orderedAt, isReplaced, isByOwnChannel }: TrailDelivery,
): DueInvoice['obstacle'] {
  const receipt = receiptOf(trail);
  // Whoever has it sent again after the client received it means that.
  if (receipt && receipt.doneAt > orderedAt) return 'receipt-recorded';
  if (isReplaced) return 'channel-replaced';
  if (isByOwnChannel) return 'own-channel';
  return heldBy(trails, trail.document.number) === undefined ? undefined : 'waits-for-earlier';
}

function attemptOf(
  channel: SentChannel,
  outcome: DeliveryOutcome,
): Pick<TrailAttempt, 'outcome' | 'isTriedAgain' | 'place' | 'reference'> {
  return outcome.ok
    ? {
        ...{ outcome: 'delivered', isTriedAgain: false, place: outcome.proof.place },
        reference: outcome.proof.reference ?? null,
      }
    : {
        ...{ outcome: outcome.failure, isTriedAgain: outcome.isTriedAgain },
        ...{ place: placeOf(channel) ?? null, reference: outcome.reference ?? null },
      };
}

function actionOf(outcome: DeliveryOutcome): AuditedAction {
  if (outcome.ok) return 'invoice.sent';
  return outcome.isTriedAgain ? 'invoice.delivery-tried' : 'invoice.delivery-failed';
}
