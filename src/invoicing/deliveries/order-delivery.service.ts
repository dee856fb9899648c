import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { InvoiceDeliveriesStore } from './deliveries.store';
import { InvoiceChannels } from './invoice-channels.service';
import { InvoiceWork } from './invoice-work.service';

/** Which document, and why it is sent again; by its issue there is no reason to give. */
export interface AskedDelivery {
  readonly document: string;
  readonly reason?: string;
}

/** Has documents sent over the channel that is set up; where the client fetches them there is nothing to send. */
@Injectable()
export class OrderInvoiceDelivery {
  constructor(
    private readonly channels: InvoiceChannels,
    private readonly store: InvoiceDeliveriesStore,
    private readonly work: InvoiceWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers whether it will be sent; the transaction of the act that asks for it sends nothing. */
  async order(tx: Tx, agreementId: string, { document, reason }: AskedDelivery): Promise<boolean> {
    const newest = await this.channels.newest(tx, agreementId);
    if (!newest || newest.channel.kind === 'download') return false;
    const trails = await this.store.trails(tx, agreementId);
    const trail = trails.find((one) => one.document.number === document);
    const number = (trail?.deliveries.length ?? 0) + 1;
    const ordered = { document, number, channelVersion: newest.version, reason: reason ?? null };
    await this.store.addDelivery(tx, agreementId, ordered, this.clock.now());
    await this.work.ordered(tx, agreementId, { document, delivery: number });
    return true;
  }
}
