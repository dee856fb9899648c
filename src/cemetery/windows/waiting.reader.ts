import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { deviates, FileTotals, type DeliveryWindow } from '../domain';
import { keptFigures, type KeptFigures } from './file-rows';
import { WaitingBesideStore, type ExportBeside } from './waiting-beside.store';
import { WaitingItemsStore, type WaitingItem } from './waiting-items.store';

/** What would go into the file of a window now. */
export interface WaitingForWindow {
  readonly figures: KeptFigures;
  /** Who read it in or accepted it, and so does not release it (DVO 3.3). */
  readonly readers: ReadonlySet<string>;
  /** Exports of which something was mended or left out, or that ask another amount than the ordinance. */
  readonly beside: readonly BesideExport[];
  /** How many rows were left out, of any export, of which the item was never read in. */
  readonly neverReadIn: number;
}

export type BesideExport = ExportBeside & {
  /** Items that wait and ask another amount than the ordinance. */
  readonly deviating: number;
};

/** What waits for a window, in figures alone: no one's name is read for it. Nothing for the client. */
@Injectable()
export class WaitingReader {
  constructor(
    private readonly items: WaitingItemsStore,
    private readonly beside: WaitingBesideStore,
  ) {}

  async read(tx: Tx, agreementId: string, window: DeliveryWindow): Promise<WaitingForWindow> {
    const totals = new FileTotals(window);
    const items = await this.items.counted(tx, agreementId, window.until);
    for (const item of items) totals.add(item);
    return {
      figures: keptFigures(totals.figures()),
      readers: await this.readers(tx, agreementId, window),
      beside: besideOf(await this.beside.exports(tx, agreementId, window.until), items),
      neverReadIn: await this.beside.neverReadIn(tx, agreementId),
    };
  }

  /** Who read in or accepted what waits, and so does not release it. */
  readers(tx: Tx, agreementId: string, { until }: Pick<DeliveryWindow, 'until'>): Promise<Set<string>> {
    return this.items.readers(tx, agreementId, until);
  }
}

function besideOf(exports: readonly ExportBeside[], items: readonly WaitingItem[]): BesideExport[] {
  const deviating = items.filter(deviates);
  return exports
    .map((one) => ({
      ...one,
      deviating: deviating.filter(({ exportNumber }) => exportNumber === one.number).length,
    }))
    .filter(({ mended, leftOut, deviating: others }) => mended + leftOut + others > 0);
}
