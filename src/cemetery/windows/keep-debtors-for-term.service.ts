import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, lastInstantOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { keptUntil } from '../domain';
import { SeriesStore } from '../series/series.store';
import type { ReleasedFile } from './file-rows';
import { REMOVE_DEBTORS, UNRECEIVED } from './remove-debtors.processor';

/**
 * Debtors are kept for the term that the series says from the receipt of their file on, and then removed; when it is
 * never received, from its release on (AVG 5).
 */
@Injectable()
export class KeepDebtorsForTerm {
  constructor(
    private readonly series: SeriesStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of a file that is released; what is due then does nothing when the window was settled before. */
  beginUnreceived(tx: Tx, agreementId: string, file: ReleasedFile): Promise<void> {
    return this.schedule(tx, agreementId, file, { [UNRECEIVED]: 'true' });
  }

  /** Of a file of which the window is settled. */
  begin(tx: Tx, agreementId: string, file: ReleasedFile): Promise<void> {
    return this.schedule(tx, agreementId, file, {});
  }

  private async schedule(
    tx: Tx,
    agreementId: string,
    { windowNumber, releasedOn }: ReleasedFile,
    condition: Readonly<Record<string, string>>,
  ): Promise<void> {
    const newest = await this.series.newest(tx, agreementId);
    if (!newest) throw new Error('A file that was released has a series');
    const window = windowNumber.toString();
    const settledOn = UNRECEIVED in condition ? undefined : (this.clock.today() as LocalDate);
    await this.work.schedule(tx, {
      kind: REMOVE_DEBTORS,
      key: [REMOVE_DEBTORS, agreementId, window, ...Object.keys(condition)].join(':'),
      payload: { agreementId, window, ...condition },
      dueAt: lastInstantOf(keptUntil(newest.series.keepDebtorsMonths, releasedOn, settledOn)),
    });
  }
}
