import { Inject, Injectable } from '@nestjs/common';
import { AgreementEndings, type AgreementRecord } from '../../agreements';
import { coversMonth } from '../../agreements/domain';
import { monthOf, type LocalDate, type Month } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { BillingSwitchesReader } from '../switch/billing-switches.reader';
import { BillingRoundsStore } from './billing-rounds.store';
import type { BillingRound, RoundRow } from './round-rows';
import { RoundSum, type RoundPart, type RoundStanding } from './round-sum';
import { standingOf, type RoundItem } from './round-standing';

/** So many agreements are in memory at a time, however many there are. */
const BATCH = 500;

/** Reads how a month stands for all agreements of one's own municipality. */
@Injectable()
export class RoundReader {
  constructor(
    private readonly store: BillingRoundsStore,
    private readonly switches: BillingSwitchesReader,
    private readonly endings: AgreementEndings,
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
    for await (const items of this.batches(tx, month)) for (const item of items) sum.add(item);
    return { month, round, ...sum.result() };
  }

  /** How one agreement stands; nothing when it is none of the reader's. */
  async one(tx: Tx, month: Month, { key }: AgreementRecord): Promise<RoundItem | undefined> {
    const off = await this.switches.offIn(tx);
    const { party } = tx.actor;
    const rows = await this.store.standing(tx, { party, month, key, limit: 1 });
    const [row] = await this.inForce(tx, month, rows);
    return row && standingOf(row, off(row));
  }

  /** All agreements in order of key, some at a time. */
  async *batches(tx: Tx, month: Month): AsyncGenerator<RoundItem[]> {
    const off = await this.switches.offIn(tx);
    const { party } = tx.actor;
    for (let after: string | undefined; ;) {
      const rows = await this.store.standing(tx, { party, month, after, limit: BATCH });
      const inForce = await this.inForce(tx, month, rows);
      if (inForce.length > 0) yield inForce.map((row) => standingOf(row, off(row)));
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.key;
    }
  }

  /** What became known of an agreement after its end is corrected from its own page, not by a round (DVO 9.2). */
  private async inForce(tx: Tx, month: Month, rows: readonly RoundRow[]): Promise<RoundRow[]> {
    const known = await this.endings.asKnown(tx, rows);
    return known.filter(({ startsOn, endsOn }) =>
      coversMonth(
        { startsOn: startsOn as LocalDate, ...(endsOn !== null && { endsOn: endsOn as LocalDate }) },
        month,
      ),
    );
  }
}
