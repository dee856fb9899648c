import { Injectable } from '@nestjs/common';
import { limitsToWatch } from '../agreements';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import { OrderInvoiceDelivery } from './deliveries/order-delivery.service';

/** The kind of due work that renders an issued document. */
export const RENDER_DOCUMENT = 'render-document';

/** What is to be done once documents are issued: asked for in the issuing transaction, done after it. */
@Injectable()
export class WorkOfIssue {
  constructor(
    private readonly work: DueWork,
    private readonly ordering: OrderInvoiceDelivery,
  ) {}

  /** Watching the limits of the agreement, making the files of each document, and sending it, in order. */
  async ask(tx: Tx, agreementId: string, issuedOn: string, numbers: readonly string[]): Promise<void> {
    const rendering = numbers.map((number) => ({
      kind: RENDER_DOCUMENT,
      key: `${RENDER_DOCUMENT}:${agreementId}:${number}`,
      payload: { agreementId, number },
    }));
    await this.work.scheduleAll(tx, [limitsToWatch(agreementId, issuedOn), ...rendering]);
    for (const number of numbers) await this.ordering.order(tx, agreementId, { document: number });
  }
}
