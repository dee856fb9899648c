import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DELIVER_CEMETERY_FILE, type DeliveryKey, type DueDelivery } from '../cemetery';
import type { DeliveryOutcome } from '../parties';
import { isTriedAgain } from '../parties/domain';
import { systemActor, Transactions } from '../platform/database';
import { MAX_ATTEMPTS, WorkRegistry, type WorkPayload } from '../platform/queue';
import { CemeteryShipments } from './cemetery-shipments.service';
import { BROKE_OFF, isNoted } from './broke-off';
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
      (payload, attempt) => this.deliver(keyOf(payload), attempt),
      (payload) => this.giveUp(keyOf(payload)),
    );
  }

  private async deliver(key: DeliveryKey, attempt: number): Promise<void> {
    const due = await this.due(key);
    if (!due) return;
    const outcome = await this.send(key, due).catch(async (error: unknown) => {
      if (isNoted(error, attempt)) await this.keep(key, { ...BROKE_OFF, isTriedAgain: true });
      throw error;
    });
    if (outcome.ok) {
      await this.keep(key, outcome);
      return;
    }
    const isAgain = isTriedAgain(outcome.failure) && attempt < MAX_ATTEMPTS;
    await this.keep(key, { ...outcome, isTriedAgain: isAgain });
    // The table of due work comes back to what failed.
    if (isAgain) throw new SendFailed(outcome.failure);
  }

  private async send(key: DeliveryKey, due: DueDelivery): Promise<SendOutcome> {
    if (due.obstacle) return { ok: false, failure: due.obstacle };
    const kept = await this.transactions.run(SENDER, (tx) => this.shipments.load(tx, key, due), {
      readOnly: true,
    });
    const { content } = kept;
    if (!content) return { ok: false, failure: 'content-removed' };
    const shipment = await this.shipments.shipmentOf(kept, content);
    await this.transactions.run(SENDER, (tx) => this.shipments.confirm(tx, key), { readOnly: true });
    return this.sender.send(shipment);
  }

  /** What could not even be tried any more waits for a person, who sees it and can have it sent again. */
  private async giveUp(key: DeliveryKey): Promise<void> {
    if (await this.due(key)) await this.keep(key, { ...BROKE_OFF, isTriedAgain: false });
  }

  private due(key: DeliveryKey): Promise<DueDelivery | undefined> {
    return this.transactions.run(SENDER, (tx) => this.shipments.due(tx, key), { readOnly: true });
  }

  private keep(key: DeliveryKey, outcome: DeliveryOutcome): Promise<void> {
    return this.transactions.run(SENDER, (tx) => this.shipments.keep(tx, key, outcome));
  }
}

function keyOf({ agreementId = '', window = '', delivery = '' }: WorkPayload): DeliveryKey {
  return { agreementId, windowNumber: Number(window), delivery: Number(delivery) };
}
