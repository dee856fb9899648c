import { Injectable } from '@nestjs/common';
import { WindowDaysReader } from '../cemetery';
import type { Tx } from '../platform/database';
import type { WindowDue } from './domain';
import type { DayOf } from './planning-acts.reader';

/** When the billing files of the cemetery administration are due, and whether they were delivered (SLA 1.9). */
@Injectable()
export class WindowsDueReader {
  constructor(private readonly windows: WindowDaysReader) {}

  /** The windows that end in these years; none without a series. */
  async read(tx: Tx, agreementId: string, years: readonly number[], dayOf: DayOf): Promise<WindowDue[]> {
    const shown = await this.windows.ofYears(tx, agreementId, years);
    return shown.map(({ number, dueOn, deliveredAt }) => {
      const deliveredOn = dayOf(deliveredAt);
      return { number, dueOn, ...(deliveredOn && { deliveredOn }) };
    });
  }
}
