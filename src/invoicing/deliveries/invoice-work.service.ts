import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { invoiceContents } from './invoice-contents';
import { heldBy, type InvoiceTrail } from './invoice-trail';

/** Kind of the work that sends a document to the client. */
export const DELIVER_INVOICE = 'deliver-invoice';

/** The work of sending, in the table of due work, and what the chain tells of it. */
@Injectable()
export class InvoiceWork {
  constructor(
    private readonly audit: AuditTrail,
    private readonly work: DueWork,
  ) {}

  async ordered(
    tx: Tx,
    agreementId: string,
    { document, delivery }: { document: string; delivery: number },
  ): Promise<void> {
    await this.audit.record(tx, agreementId, {
      action: 'invoice.delivery-ordered',
      subjectKind: 'document',
      subjectId: document,
      details: {
        contents: await invoiceContents(
          tx,
          agreementId,
          `invoice-delivery ${document}.${delivery.toString()}`,
        ),
      },
    });
    await this.schedule(tx, agreementId, [document, delivery.toString()]);
  }

  /** Has sent what waited for something that the client has by now. */
  async wake(tx: Tx, agreementId: string, trails: readonly InvoiceTrail[]): Promise<void> {
    for (const { document, deliveries } of trails) {
      const newest = deliveries.at(-1);
      if (newest?.attempts.at(-1)?.outcome !== 'waits-for-earlier') continue;
      if (heldBy(trails, document.number) !== undefined) continue;
      const after = newest.attempts.length.toString();
      await this.schedule(tx, agreementId, [document.number, newest.number.toString(), after]);
    }
  }

  private async schedule(tx: Tx, agreementId: string, parts: readonly string[]): Promise<void> {
    const [document = '', delivery = ''] = parts;
    await this.work.schedule(tx, {
      kind: DELIVER_INVOICE,
      key: [DELIVER_INVOICE, agreementId, ...parts].join(':'),
      payload: { agreementId, document, delivery },
    });
  }
}
