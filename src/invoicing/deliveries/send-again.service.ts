import { Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { ChannelVersion } from '../../parties';
import type { Tx } from '../../platform/database';
import { InvoiceDeliveriesStore } from './deliveries.store';
import { InvoiceChannels } from './invoice-channels.service';
import { standingOf } from './invoice-trail';
import { OrderInvoiceDelivery, type AskedDelivery } from './order-delivery.service';

export type SendInvoiceRefusal =
  'unknown-document' | 'invoice-to-fetch' | 'invoice-under-way' | 'invoice-own-channel';

/**
 * Has a document sent again, with a reason: the same bytes of the same document, over the channel as it is set up now.
 * Whoever set that channel up is not the first to have something sent over it (DVO 3.3).
 */
@Injectable()
export class SendInvoiceAgain {
  constructor(
    private readonly store: InvoiceDeliveriesStore,
    private readonly channels: InvoiceChannels,
    private readonly ordering: OrderInvoiceDelivery,
  ) {}

  async send(
    tx: Tx,
    agreementId: string,
    asked: Required<AskedDelivery>,
  ): Promise<Decision<void, SendInvoiceRefusal>> {
    await tx.lockAgreement(agreementId);
    const trails = await this.store.trails(tx, agreementId);
    const trail = trails.find(({ document }) => document.number === asked.document);
    if (!trail) return refuse('unknown-document', { number: asked.document });
    if (['waiting', 'held'].includes(standingOf(trail)))
      return refuse('invoice-under-way', { document: asked.document });
    const channel = await this.channels.newest(tx, agreementId);
    if (channel && (await this.isOwn(tx, agreementId, channel))) return refuse('invoice-own-channel');
    const isOrdered = await this.ordering.order(tx, agreementId, asked);
    return isOrdered ? { ok: true, value: undefined } : refuse('invoice-to-fetch');
  }

  /** Whether who acts set a channel up over which nobody else had anything sent. */
  isOwn(tx: Tx, agreementId: string, { channel, version, recordedBy }: ChannelVersion): Promise<boolean> {
    if (channel.kind === 'download' || recordedBy !== tx.actor.person) return Promise.resolve(false);
    return this.store.isOwnChannel(tx, agreementId, version);
  }
}
