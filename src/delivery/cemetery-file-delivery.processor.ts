import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DELIVER_CEMETERY_FILE, type DeliveryKey } from '../cemetery';
import { isTriedAgain } from '../parties/domain';
import { systemActor, Transactions } from '../platform/database';
import { MAX_ATTEMPTS, WorkRegistry } from '../platform/queue';
import { CemeteryShipments, shipmentOf, type KeptShipment } from './cemetery-shipments.service';
import { FileSender } from './files/file-sender.service';
import { SendFailed } from './files/send-failed';
import type { SendOutcome } from './files/sent-file';

const SENDER = systemActor(DELIVER_CEMETERY_FILE);

/**
 * Delivers released billing files when it is their turn and writes down how each attempt went (SLA 1.9). What another
 * try may mend is tried again; the rest waits for a person.
 */
@Injectable()
export class CemeteryFileDelivery implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly shipments: CemeteryShipments,
    private readonly sender: FileSender,
  ) {}

  onModuleInit(): void {
    this.registry.register(
      DELIVER_CEMETERY_FILE,
      ({ agreementId = '', window = '', delivery = '' }, attempt) =>
        this.deliver({ agreementId, windowNumber: Number(window), delivery: Number(delivery) }, attempt),
    );
  }

  private async deliver(key: DeliveryKey, attempt: number): Promise<void> {
    const kept = await this.transactions.run(SENDER, (tx) => this.shipments.load(tx, key), {
      readOnly: true,
    });
    if (!kept) return;
    const outcome = await this.send(kept);
    const isAgain = !outcome.ok && isTriedAgain(outcome.failure) && attempt < MAX_ATTEMPTS;
    const attempted = outcome.ok ? outcome : { ...outcome, isTriedAgain: isAgain };
    await this.transactions.run(SENDER, (tx) => this.shipments.keep(tx, key, attempted));
    // The table of due work comes back to what failed.
    if (!outcome.ok && isAgain) throw new SendFailed(outcome.failure);
  }

  private async send(kept: KeptShipment): Promise<SendOutcome> {
    const { obstacle, content } = kept;
    if (obstacle) return { ok: false, failure: obstacle };
    if (!content) return { ok: false, failure: 'content-removed' };
    return this.sender.send(await shipmentOf(kept, content));
  }
}
