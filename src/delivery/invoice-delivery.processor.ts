import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DELIVER_INVOICE, type DueInvoice, type InvoiceDeliveryKey, type SentDigests } from '../invoicing';
import { isTriedAgain } from '../parties/domain';
import type { DeliveryOutcome } from '../parties';
import { systemActor, Transactions } from '../platform/database';
import { MAX_ATTEMPTS, WorkRegistry } from '../platform/queue';
import { FileSender } from './files/file-sender.service';
import { SendFailed } from './files/send-failed';
import { digestOf } from './files/sent-file';
import { InvoiceShipments } from './invoice-shipments.service';

const SENDER = systemActor(DELIVER_INVOICE);
const NOTHING: SentDigests = { pdfDigest: null, ublDigest: null };

/**
 * Sends invoices and credit notes when it is their turn and writes down how each attempt went (DVO 4.10). What another
 * try may mend is tried again; what waits for an earlier document goes once that has gone; the rest waits for a person.
 */
@Injectable()
export class InvoiceDelivery implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly shipments: InvoiceShipments,
    private readonly sender: FileSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(DELIVER_INVOICE, ({ agreementId = '', document = '', delivery = '' }, attempt) =>
      this.deliver({ agreementId, document, delivery: Number(delivery) }, attempt),
    );
  }

  private async deliver(key: InvoiceDeliveryKey, attempt: number): Promise<void> {
    const due = await this.transactions.run(SENDER, (tx) => this.shipments.due(tx, key), { readOnly: true });
    if (!due) return;
    if (due.obstacle) {
      const isTriedAgain = due.obstacle === 'waits-for-earlier';
      await this.keep(key, { ok: false, failure: due.obstacle, isTriedAgain }, NOTHING);
      return;
    }
    await this.send(key, due, attempt);
  }

  private async send(key: InvoiceDeliveryKey, { channel }: DueInvoice, attempt: number): Promise<void> {
    const shipment = await this.shipments.shipment(key, channel);
    const outcome = await this.sender.send(shipment);
    const digest = (extension: string): string | null => {
      const file = shipment.files.find(({ fileName }) => fileName.endsWith(extension));
      return file ? digestOf(file) : null;
    };
    const digests = { pdfDigest: digest('.pdf'), ublDigest: digest('.xml') };
    if (outcome.ok) {
      await this.keep(key, outcome, digests);
      return;
    }
    const isAgain = isTriedAgain(outcome.failure) && attempt < MAX_ATTEMPTS;
    await this.keep(key, { ...outcome, isTriedAgain: isAgain }, digests);
    // The table of due work comes back to what failed.
    if (isAgain) throw new SendFailed(outcome.failure);
  }

  private keep(key: InvoiceDeliveryKey, outcome: DeliveryOutcome, digests: SentDigests): Promise<void> {
    return this.transactions.run(SENDER, (tx) => this.shipments.keep(tx, key, outcome, digests));
  }
}
