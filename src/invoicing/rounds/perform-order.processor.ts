import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Month } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import { DatabaseAway, systemActor, Transactions, type Tx } from '../../platform/database';
import { WorkRegistry, type WorkPayload } from '../../platform/queue';
import { BillingRoundsStore } from './billing-rounds.store';
import { OrderActs } from './order-acts.service';
import { BILLING_ORDER } from './round-orders.service';
import type { BillingOrder, OrderName, OrderResult } from './round-rows';

const READER = systemActor(BILLING_ORDER);

/** What fails so often in a row does not mend itself: it is held by name, so that the round has an end. */
const MOST_ATTEMPTS = 3;

/** Carries out an order of a round, in one transaction with what became of it. */
@Injectable()
export class PerformOrder {
  private readonly logger = new Logger(PerformOrder.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly store: BillingRoundsStore,
    private readonly acts: OrderActs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Done again it does nothing: what became of an order is written down once. */
  async perform(payload: WorkPayload, attempt: number): Promise<void> {
    const order = await this.transactions.run(READER, (tx) => this.store.waiting(tx, nameIn(payload)));
    if (!order) return;
    try {
      await this.end(order, (tx) => this.acts.perform(tx, order));
    } catch (error) {
      if (attempt < MOST_ATTEMPTS || error instanceof DatabaseAway) throw error;
      // Whoever reads that it was held is sent to the log; an error names no person, and neither does this.
      const { agreementId, month, ordinal, act } = order;
      this.logger.error({ agreementId, month, ordinal, act, attempt, err: error });
      await this.hold(order);
    }
  }

  /** Holds an order that no worker lived to carry out: it may be what killed them, and waiting for it the round would never end. */
  async giveUp(payload: WorkPayload): Promise<void> {
    const order = await this.transactions.run(READER, (tx) => this.store.waiting(tx, nameIn(payload)));
    if (order) await this.hold(order);
  }

  private hold(order: BillingOrder): Promise<void> {
    return this.end(order, () =>
      Promise.resolve({ outcome: 'held', refusal: { code: 'round-failed' } } as const),
    );
  }

  /** In the name of who ordered it; a second worker with the same order waits, and then finds it done. */
  private async end(order: BillingOrder, act: (tx: Tx) => Promise<OrderResult>): Promise<void> {
    const actor = { person: order.orderedBy, role: order.orderedRole, party: order.party };
    const work = async (tx: Tx): Promise<void> => {
      await tx.lockAgreement(order.agreementId);
      if (!(await this.store.waiting(tx, order))) return;
      await this.store.end(tx, order, await act(tx), this.clock.now());
    };
    await this.transactions.run(actor, work, { inBackground: true });
  }
}

/** Lets workers of this process carry out orders. */
@Injectable()
export class OrderProcessor implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly performing: PerformOrder,
  ) {}

  onModuleInit(): void {
    this.registry.register(
      BILLING_ORDER,
      (payload, attempt) => this.performing.perform(payload, attempt),
      (payload) => this.performing.giveUp(payload),
    );
  }
}

function nameIn({ agreementId = '', month = '', ordinal = '' }: WorkPayload): OrderName {
  return { agreementId, month: month as Month, ordinal: Number(ordinal) };
}
