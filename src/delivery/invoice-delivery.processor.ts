import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DELIVER_INVOICE, type DueInvoice, type InvoiceDeliveryKey, type SentDigests } from '../invoicing';
import { isTriedAgain } from '../parties/domain';
import type { DeliveryOutcome } from '../parties';
import { systemActor, Transactions } from '../platform/database';
import { MAX_ATTEMPTS, WorkRegistry, type WorkPayload } from '../platform/queue';
import { BROKE_OFF, isNoted } from './broke-off';
import { FileSender } from './files/file-sender.service';
import { SendFailed } from './files/send-failed';
import { digestOf, type SendOutcome, type Shipment } from './files/sent-file';
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
    this.registry.register(
      DELIVER_INVOICE,
      (payload, attempt) => this.deliver(keyOf(payload), attempt),
      (payload) => this.giveUp(keyOf(payload)),
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
    const { shipment, outcome } = await this.attempt(key, channel).catch(async (error: unknown) => {
      if (isNoted(error, attempt)) await this.keep(key, { ...BROKE_OFF, isTriedAgain: true }, NOTHING);
      throw error;
    });
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

  private async attempt(
    key: InvoiceDeliveryKey,
    channel: DueInvoice['channel'],
  ): Promise<{ readonly shipment: Shipment; readonly outcome: SendOutcome }> {
    const shipment = await this.shipments.shipment(key, channel);
    await this.transactions.run(SENDER, (tx) => this.shipments.confirm(tx, key), { readOnly: true });
    return { shipment, outcome: await this.sender.send(shipment) };
  }

  /** What could not even be tried any more waits for a person, who sees it and can have it sent again. */
  private async giveUp(key: InvoiceDeliveryKey): Promise<void> {
    const due = await this.transactions.run(SENDER, (tx) => this.shipments.due(tx, key), { readOnly: true });
    if (due) await this.keep(key, { ...BROKE_OFF, isTriedAgain: false }, NOTHING);
  }

  private keep(key: InvoiceDeliveryKey, outcome: DeliveryOutcome, digests: SentDigests): Promise<void> {
    return this.transactions.run(SENDER, (tx) => this.shipments.keep(tx, key, outcome, digests));
  }
}

function keyOf({ agreementId = '', document = '', delivery = '' }: WorkPayload): InvoiceDeliveryKey {
  return { agreementId, document, delivery: Number(delivery) };
}
