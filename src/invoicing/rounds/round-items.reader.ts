import { Injectable } from '@nestjs/common';
import { AgreementEndings, type AgreementRecord } from '../../agreements';
import { coversMonth } from '../../agreements/domain';
import type { LocalDate, Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { BillingSwitchesReader } from '../switch/billing-switches.reader';
import { BillingRoundsStore } from './billing-rounds.store';
import type { RoundRow } from './round-rows';
import { standingOf, type RoundItem } from './round-standing';

/** So many agreements are in memory at a time, however many there are. */
const BATCH = 500;

/** Reads how each agreement of one's own municipality stands in a month. */
@Injectable()
export class RoundItemsReader {
  constructor(
    private readonly store: BillingRoundsStore,
    private readonly switches: BillingSwitchesReader,
    private readonly endings: AgreementEndings,
  ) {}

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
