import { Injectable } from '@nestjs/common';
import { AgreementEndings, type AgreementRecord } from '../../agreements';
import { coversMonth } from '../../agreements/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import type { LocalDate, Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { BoundsReader } from '../bounds/bounds.reader';
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
    private readonly bounds: BoundsReader,
  ) {}

  /** How one agreement stands; nothing when it is none of the reader's. */
  async one(tx: Tx, month: Month, { key }: AgreementRecord): Promise<RoundItem | undefined> {
    const off = await this.switches.offIn(tx);
    const { party } = tx.actor;
    const rows = await this.store.standing(tx, { party, month, key, limit: 1 });
    const [row] = await this.inForce(tx, month, rows);
    return row && this.standing(tx, row, off(row));
  }

  /** All agreements in order of key, some at a time. */
  async *batches(tx: Tx, month: Month): AsyncGenerator<RoundItem[]> {
    const off = await this.switches.offIn(tx);
    const { party } = tx.actor;
    for (let after: string | undefined; ;) {
      const rows = await this.store.standing(tx, { party, month, after, limit: BATCH });
      const inForce = await this.inForce(tx, month, rows);
      const items: RoundItem[] = [];
      for (const row of inForce) items.push(await this.standing(tx, row, off(row)));
      if (items.length > 0) yield items;
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.key;
    }
  }

  private async standing(tx: Tx, row: RoundRow, off: Refusal | undefined): Promise<RoundItem> {
    return standingOf(row, off, row.isBoundSince ? await this.beyond(tx, row) : undefined);
  }

  /**
   * What issuing would find beyond the bounds that were set since the draft was seen. Only then it is composed anew: they
   * are set by hand, so that is of few. A draft of before something became known is not issued, whatever its bounds.
   */
  private async beyond(tx: Tx, row: RoundRow): Promise<readonly Fault[] | undefined> {
    if (row.draftFingerprint === null || row.draftFingerprint !== row.seenFingerprint) return undefined;
    const found = await this.bounds.ofDraft(tx, row);
    return found?.isCurrent ? found.exceeded : undefined;
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
