import { Injectable } from '@nestjs/common';
import { WindowsReader, type ShownWindow } from '../cemetery';
import type { Tx } from '../platform/database';
import type { WindowDue } from './domain';
import type { DayOf } from './planning-acts.reader';

/** When the billing files of the cemetery administration are due, and whether they were delivered (SLA 1.9). */
@Injectable()
export class WindowsDueReader {
  constructor(private readonly windows: WindowsReader) {}

  /** The windows that end in these years; none without a series. */
  async read(tx: Tx, agreementId: string, years: readonly number[], dayOf: DayOf): Promise<WindowDue[]> {
    const found = new Map<number, WindowDue>();
    for (const year of years) {
      const shown = await this.windows.ofYear(tx, agreementId, year);
      for (const one of shown.ok ? shown.value : []) found.set(one.window.number, dueOf(one, dayOf));
    }
    return [...found.values()];
  }
}

function dueOf({ window, acts }: ShownWindow, dayOf: DayOf): WindowDue {
  const deliveredOn = dayOf(acts.find(({ act }) => act === 'deliver')?.doneAt);
  return { number: window.number, dueOn: window.dueOn, ...(deliveredOn && { deliveredOn }) };
}
