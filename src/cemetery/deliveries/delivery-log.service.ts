import { Inject, Injectable } from '@nestjs/common';
import type { SendFailure, SendProof, SentChannel } from '../../parties/domain';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { KeepFileAct } from '../windows/keep-file-act.service';
import { WindowsReader, type ShownWindow } from '../windows/windows.reader';
import { DeliveriesStore } from './deliveries.store';
import type { KeptDelivery } from './delivery-rows';

/** Which delivery of which file. */
export interface DeliveryKey {
  readonly agreementId: string;
  readonly windowNumber: number;
  readonly delivery: number;
}

/** How an attempt went: where the file arrived, or what stood in the way. */
export type DeliveryOutcome =
  | { readonly ok: true; readonly proof: SendProof }
  | { readonly ok: false; readonly failure: SendFailure; readonly isTriedAgain: boolean };

/** What is still to be sent, and how each attempt went; whoever sends knows servers and no windows. */
@Injectable()
export class DeliveryLog {
  constructor(
    private readonly windows: WindowsReader,
    private readonly deliveries: DeliveriesStore,
    private readonly keeping: KeepFileAct,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Over which channel; undefined when it has arrived, or someone asked for it again since. */
  async dueOver(tx: Tx, key: DeliveryKey): Promise<SentChannel | undefined> {
    const all = await this.ofWindow(tx, key);
    const newest = all.at(-1);
    return newest?.number === key.delivery && !hasArrived(newest) ? newest.channel : undefined;
  }

  /** Writes down an attempt, and that the file was delivered once it arrived. */
  async keep(tx: Tx, key: DeliveryKey, outcome: DeliveryOutcome): Promise<void> {
    const { agreementId, windowNumber } = key;
    await tx.lockAgreement(agreementId);
    const delivery = (await this.ofWindow(tx, key)).find(({ number }) => number === key.delivery);
    if (!delivery || hasArrived(delivery)) return;
    await this.deliveries.addAttempt(tx, agreementId, delivery, {
      outcome: outcome.ok ? 'delivered' : outcome.failure,
      isTriedAgain: !outcome.ok && outcome.isTriedAgain,
      attemptedAt: this.clock.now(),
    });
    const found = await this.windows.find(tx, agreementId, windowNumber);
    if (!found.ok) throw new Error('A file that was released has a series');
    if (outcome.ok) await this.keepArrival(tx, agreementId, found.value, { ...outcome.proof, delivery });
    else if (!outcome.isTriedAgain)
      await this.keeping.note(tx, agreementId, found.value, {
        action: 'cemetery.delivery-failed',
        details: { failure: outcome.failure },
      });
  }

  private keepArrival(
    tx: Tx,
    agreementId: string,
    shown: ShownWindow,
    { delivery: { channel, number }, ...proof }: SendProof & { readonly delivery: KeptDelivery },
  ): Promise<void> {
    const isFirst = !shown.acts.some(({ act }) => act === 'deliver');
    return this.keeping.keep(tx, agreementId, shown, {
      ...{ act: isFirst ? 'deliver' : 'deliver-again', action: 'cemetery.file-sent' },
      ...{ channel: channel.kind, ...proof, delivery: number },
    });
  }

  private async ofWindow(tx: Tx, { agreementId, windowNumber }: DeliveryKey): Promise<KeptDelivery[]> {
    const all = await this.deliveries.all(tx, agreementId);
    return all.filter((one) => one.windowNumber === windowNumber);
  }
}

function hasArrived({ attempts }: KeptDelivery): boolean {
  return attempts.at(-1)?.outcome === 'delivered';
}
