import { Inject, Injectable } from '@nestjs/common';
import { addMonths, type LocalDate } from '../../kernel/time';
import { CLOCK, lastInstantOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { SeriesStore } from '../series/series.store';
import { REMOVE_DEBTORS } from './remove-debtors.processor';

/** From the receipt of a file on, its debtors are kept for the term that the series says, and then removed (AVG 5). */
@Injectable()
export class KeepDebtorsForTerm {
  constructor(
    private readonly series: SeriesStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async begin(tx: Tx, agreementId: string, windowNumber: number): Promise<void> {
    const newest = await this.series.newest(tx, agreementId);
    if (!newest) throw new Error('A file that was released has a series');
    const lastDay = addMonths(this.clock.today() as LocalDate, newest.series.keepDebtorsMonths);
    const window = windowNumber.toString();
    await this.work.schedule(tx, {
      kind: REMOVE_DEBTORS,
      key: `${REMOVE_DEBTORS}:${agreementId}:${window}`,
      payload: { agreementId, window },
      dueAt: lastInstantOf(lastDay),
    });
  }
}
