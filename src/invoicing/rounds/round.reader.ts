import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { monthOf, type LocalDate, type Month } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { InvoiceDeliveries } from '../deliveries/deliveries.reader';
import type { DocumentName } from '../deliveries/deliveries.store';
import { BillingRoundsStore } from './billing-rounds.store';
import { RoundItemsReader } from './round-items.reader';
import type { BillingRound } from './round-rows';
import { RoundSum, type RoundPart, type RoundStanding } from './round-sum';
import type { RoundItem, ShownRoundItem } from './round-standing';

/** Reads how a month stands for all agreements of one's own municipality. */
@Injectable()
export class RoundReader {
  constructor(
    private readonly store: BillingRoundsStore,
    private readonly items: RoundItemsReader,
    private readonly deliveries: InvoiceDeliveries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Latest month first. */
  rounds(tx: Tx): Promise<BillingRound[]> {
    return this.store.all(tx, tx.actor.party);
  }

  find(tx: Tx, month: Month): Promise<BillingRound | undefined> {
    return this.store.find(tx, tx.actor.party, month);
  }

  /** The last month that has begun. */
  present(): Month {
    return monthOf(this.clock.today() as LocalDate);
  }

  /** How far it is as a whole, with one part of its agreements. */
  async read(tx: Tx, month: Month, part: RoundPart = { page: 1 }): Promise<RoundStanding> {
    const round = await this.find(tx, month);
    const sum = new RoundSum(tx.actor.person, part);
    for await (const items of this.batches(tx, month)) {
      const undelivered = await this.deliveries.undelivered(tx, documentsOf(items));
      for (const item of items) sum.add(item, undelivered.filter(isOf(item)).length);
    }
    const { items, ...result } = sum.result();
    return { month, round, ...result, items: await this.show(tx, items) };
  }

  /** All agreements as they are shown, some at a time. */
  async *shown(tx: Tx, month: Month): AsyncGenerator<ShownRoundItem[]> {
    for await (const items of this.batches(tx, month)) yield await this.show(tx, items);
  }

  /** How one agreement stands; nothing when it is none of the reader's. */
  one(tx: Tx, month: Month, record: AgreementRecord): Promise<RoundItem | undefined> {
    return this.items.one(tx, month, record);
  }

  /** All agreements in order of key, some at a time. */
  batches(tx: Tx, month: Month): AsyncGenerator<RoundItem[]> {
    return this.items.batches(tx, month);
  }

  private async show(tx: Tx, items: readonly RoundItem[]): Promise<ShownRoundItem[]> {
    const standings = await this.deliveries.standings(tx, documentsOf(items));
    return items.map(({ numbers: _, ...item }) => ({ ...item, documents: standings.filter(isOf(item)) }));
  }
}

function documentsOf(items: readonly RoundItem[]): DocumentName[] {
  return items.flatMap(({ agreement: { agreementId }, numbers }) =>
    numbers.map((number) => ({ agreementId, number })),
  );
}

function isOf({ agreement }: Pick<RoundItem, 'agreement'>): (document: DocumentName) => boolean {
  return ({ agreementId }) => agreementId === agreement.agreementId;
}
