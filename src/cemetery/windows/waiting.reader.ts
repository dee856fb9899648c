import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { FileTotals, type DeliveryWindow } from '../domain';
import { keptFigures, type KeptFigures } from './file-rows';
import { WaitingItemsStore } from './waiting-items.store';

/** What would go into the file of a window now. */
export interface WaitingForWindow {
  readonly figures: KeptFigures;
  /** Who read it in or accepted it, and so does not release it (DVO 3.3). */
  readonly readers: ReadonlySet<string>;
}

/** What waits for a window, in figures alone: no one's name is read for it. Nothing for the client. */
@Injectable()
export class WaitingReader {
  constructor(private readonly items: WaitingItemsStore) {}

  async read(tx: Tx, agreementId: string, window: DeliveryWindow): Promise<WaitingForWindow> {
    const totals = new FileTotals(window);
    for (const item of await this.items.counted(tx, agreementId, window.until)) totals.add(item);
    return {
      figures: keptFigures(totals.figures()),
      readers: await this.readers(tx, agreementId, window),
    };
  }
  /** Who read in or accepted what waits, and so does not release it. */
  readers(tx: Tx, agreementId: string, { until }: Pick<DeliveryWindow, 'until'>): Promise<Set<string>> {
    return this.items.readers(tx, agreementId, until);
  }
}
