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

/** So many orders are written at a time, however many there are. */
const BATCH = 500;

/** A draft as it was seen, and the last order of its agreement. */
export interface DraftSeen {
  readonly agreementId: string;
  readonly ordinal: number;
  readonly fingerprint: string;
}

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

  prepare(tx: Tx, month: Month, items: readonly RoundItem[]): Promise<void> {
    return this.order(
      tx,
      items.map(({ agreement: { agreementId }, ordinal }) =>
        this.orderOf(tx, month, { agreementId, ordinal }, { act: 'prepare', seenFingerprint: null }),
      ),
    );
  }

  /** Issues the drafts that were seen, and no others. */
  async issue(tx: Tx, month: Month, drafts: readonly DraftSeen[]): Promise<void> {
    const asked = (draft: DraftSeen): BillingOrder =>
      this.orderOf(tx, month, draft, { act: 'issue', seenFingerprint: draft.fingerprint });
    for (let start = 0; start < drafts.length; start += BATCH)
      await this.order(tx, drafts.slice(start, start + BATCH).map(asked));
  }

  private orderOf(
    { actor: { person, role, party } }: Tx,
    month: Month,
    { agreementId, ordinal: last }: Pick<DraftSeen, 'agreementId' | 'ordinal'>,
    asked: Pick<BillingOrder, 'act' | 'seenFingerprint'>,
  ): BillingOrder {
    return {
      ...{ agreementId, month, ordinal: last + 1, party, ...asked },
      ...{ orderedBy: person, orderedRole: role, orderedAt: this.clock.now() },
    };
  }

  private async order(tx: Tx, orders: readonly BillingOrder[]): Promise<void> {
    if (orders.length === 0) return;
    await this.store.order(tx, orders);
    const work = orders.map(({ agreementId, month, ordinal }) => ({
      kind: BILLING_ORDER,
      key: `${BILLING_ORDER}:${agreementId}:${month}:${ordinal}`,
      payload: { agreementId, month, ordinal: ordinal.toString() },
      inBulk: true,
    }));
    await this.work.scheduleAll(tx, work);
  }
}
