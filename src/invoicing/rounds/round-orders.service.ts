import { Inject, Injectable } from '@nestjs/common';
import type { Month } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { BillingRoundsStore } from './billing-rounds.store';
import type { BillingOrder } from './round-rows';
import type { RoundItem } from './round-standing';

/** The kind of due work that carries out an order. */
export const BILLING_ORDER = 'billing-order';

/** Orders what workers do, in the name of who asks: one piece of work for each agreement, with identifiers only. */
@Injectable()
export class RoundOrders {
  constructor(
    private readonly store: BillingRoundsStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  now(): string {
    return this.clock.now();
  }

  prepare(tx: Tx, month: Month, item: RoundItem): Promise<void> {
    return this.order(tx, month, item, { act: 'prepare', seenFingerprint: null });
  }

  /** Issues the draft that was seen, and no other. */
  issue(tx: Tx, month: Month, item: RoundItem): Promise<void> {
    return this.order(tx, month, item, { act: 'issue', seenFingerprint: item.draft?.fingerprint ?? null });
  }

  private async order(
    tx: Tx,
    month: Month,
    { agreement: { agreementId }, ordinal: last }: RoundItem,
    asked: Pick<BillingOrder, 'act' | 'seenFingerprint'>,
  ): Promise<void> {
    const ordinal = last + 1;
    const { person, role, party } = tx.actor;
    await this.store.order(tx, {
      ...{ agreementId, month, ordinal, party, ...asked },
      ...{ orderedBy: person, orderedRole: role, orderedAt: this.clock.now() },
    });
    await this.work.schedule(tx, {
      kind: BILLING_ORDER,
      key: `${BILLING_ORDER}:${agreementId}:${month}:${ordinal}`,
      payload: { agreementId, month, ordinal: ordinal.toString() },
    });
  }
}
