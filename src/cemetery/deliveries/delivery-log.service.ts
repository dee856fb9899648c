import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryOutcome } from '../../parties';
import type { SendFailure, SendProof, SentChannel } from '../../parties/domain';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { KeepFileAct } from '../windows/keep-file-act.service';
import { settlingAct, WindowsReader, type ShownWindow } from '../windows/windows.reader';
import { DeliveriesStore } from './deliveries.store';
import type { KeptDelivery } from './delivery-rows';

/** Which delivery of which file. */
export interface DeliveryKey {
  readonly agreementId: string;
  readonly windowNumber: number;
  readonly delivery: number;
}

/** A file that is still to be sent, or of which it is still to be written down why not. */
export interface DueDelivery {
  readonly channel: SentChannel;
  /** What became so since it was ordered; nothing is sent then. */
  readonly obstacle?: Extract<SendFailure, 'received-before' | 'channel-replaced'>;
}

/** What is still to be sent, and how each attempt went; whoever sends knows servers and no windows. */
@Injectable()
export class DeliveryLog {
  constructor(
    private readonly windows: WindowsReader,
    private readonly deliveries: DeliveriesStore,
    private readonly keeping: KeepFileAct,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined when it has arrived, or someone asked for it again since. */
  async due(tx: Tx, key: DeliveryKey): Promise<DueDelivery | undefined> {
    const newest = (await this.ofWindow(tx, key)).at(-1);
    if (newest?.number !== key.delivery || hasArrived(newest)) return undefined;
    const { channel, isReplaced } = newest;
    if (await this.isSettledSince(tx, key, newest)) return { channel, obstacle: 'received-before' };
    return { channel, ...(isReplaced && { obstacle: 'channel-replaced' }) };
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
    await this.keeping.note(tx, agreementId, found.value, {
      action: outcome.ok || outcome.isTriedAgain ? 'cemetery.delivery-tried' : 'cemetery.delivery-failed',
      details: {
        ...(!outcome.ok && { failure: outcome.failure }),
        contents: await cemeteryContents(tx, agreementId, attemptName(found.value, delivery)),
      },
    });
  }

  /** Whoever has it sent again after the client received it means that. */
  private async isSettledSince(
    tx: Tx,
    { agreementId, windowNumber }: DeliveryKey,
    { orderedAt }: KeptDelivery,
  ): Promise<boolean> {
    const found = await this.windows.find(tx, agreementId, windowNumber);
    if (!found.ok || !found.value.file) return false;
    const settled = settlingAct(found.value.file, found.value.acts);
    return settled !== undefined && settled.doneAt > orderedAt;
  }

  private keepArrival(
    tx: Tx,
    agreementId: string,
    shown: ShownWindow,
    {
      delivery: { channel, number },
      digests: [digest = ''],
      ...proof
    }: SendProof & { readonly delivery: KeptDelivery },
  ): Promise<void> {
    const isFirst = !shown.acts.some(({ act }) => act === 'deliver');
    return this.keeping.keep(tx, agreementId, shown, {
      ...{ act: isFirst ? 'deliver' : 'deliver-again', action: 'cemetery.file-sent' },
      ...{ channel: channel.kind, ...proof, digest, delivery: number },
    });
  }

  private async ofWindow(tx: Tx, { agreementId, windowNumber }: DeliveryKey): Promise<KeptDelivery[]> {
    const all = await this.deliveries.all(tx, agreementId);
    return all.filter((one) => one.windowNumber === windowNumber);
  }
}

function attemptName({ file }: ShownWindow, { number, attempts }: KeptDelivery): string {
  const attempt = attempts.length + 1;
  return `cemetery-attempt ${file?.fileNumber ?? ''}.${number.toString()}.${attempt.toString()}`;
}

function hasArrived({ attempts }: KeptDelivery): boolean {
  return attempts.at(-1)?.outcome === 'delivered';
}
