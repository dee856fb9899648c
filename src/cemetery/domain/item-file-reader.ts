import { Euro } from '../../kernel/money';
import { FaultCollector, type FaultReport } from '../../kernel/tables';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault, type CemeteryFaultCode } from './cemetery-fault';
import { CellReader, type MendedCells } from './cell-reader';
import type { CemeteryItem } from './cemetery-item';
import { checkItem, type EarlierItem, type ItemContext } from './check-item';
import { hasHeadings, type ItemColumn } from './item-profile';
import { locateColumns } from './locate-columns';
import { readItem, type ItemReading, type RowItem } from './read-item';

/** An item with the row in which it stands. */
export interface ReadItem {
  readonly row: number;
  readonly item: RowItem;
}

/** What a file comes to, in euros. */
export interface ItemTotals {
  readonly count: number;
  readonly sum: Euro;
}

export type ItemFileOutcome =
  | { readonly ok: true; readonly value: ItemTotals }
  | ({ readonly ok: false } & FaultReport<CemeteryFaultCode>);

/**
 * Reads an export of K2B row by row. Every row is read and checked, so that all faults come at once; nothing is
 * stored of a file with a fault.
 */
export class ItemFileReader {
  private readonly faults = new FaultCollector<CemeteryFaultCode>();
  private readonly report = (fault: CemeteryFault): void => this.faults.add(fault);
  private readonly ids = new Map<string, number>();
  private readonly takenBack = new Map<string, Euro>();
  private cells: CellReader | 'not-yet' | 'unusable' = 'not-yet';
  private width: number | undefined;
  /** Rows with a mended cell that did not come by yet. */
  private readonly waiting: Set<number>;
  private skipped = 0;
  private rows = 0;
  private count = 0;
  private sum = Euro.ZERO;

  /** `mended`: cells that were mended beside the file, by row. */
  constructor(
    private readonly reading: ItemReading,
    private readonly mended: ReadonlyMap<number, MendedCells>,
  ) {
    this.waiting = new Set(mended.keys());
  }

  /** Says why the file could not be taken apart any further. */
  breakOff(fault: CemeteryFault): void {
    this.waiting.clear();
    this.faults.add(fault);
  }

  /** Takes the next row; answers the item that it holds. */
  row(cells: readonly string[], row: number): ReadItem | undefined {
    const { profile } = this.reading;
    if (this.skipped < profile.skipRows) {
      this.skipped += 1;
      return undefined;
    }
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (this.cells === 'not-yet') {
      this.locate(cells, row);
      if (hasHeadings(profile)) return undefined;
    }
    if (!(this.cells instanceof CellReader)) return undefined;
    this.rows += 1;
    this.waiting.delete(row);
    if (this.width !== undefined && cells.length !== this.width) {
      const values = { expected: this.width.toString(), found: cells.length.toString() };
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.cellCount, { row }, values));
      return undefined;
    }
    this.cells.begin(cells, row, this.mended.get(row));
    const item = readItem(this.cells, this.reading);
    return item && { row, item };
  }

  /** Checks an item that was read; answers it whole, or nothing when something is wrong with it. */
  check({ item, row }: ReadItem, context: ItemContext): CemeteryItem | undefined {
    const before = this.ids.get(item.itemId);
    if (before !== undefined) {
      const values = { item: item.itemId, first: before.toString() };
      this.fault(CEMETERY_FAULTS.twiceInFile, 'itemId', row, values);
      return undefined;
    }
    this.ids.set(item.itemId, row);
    const checked = checkItem(item, this.withTakenBack(item, context), (code, column, values) => {
      this.fault(code, column, row, values);
    });
    if (checked) this.add(checked);
    return checked;
  }

  finish(): ItemFileOutcome {
    if (this.faults.count === 0 && this.cells === 'not-yet')
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.empty, {}));
    else if (this.faults.count === 0 && this.rows === 0)
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.noRows, {}));
    if (this.cells instanceof CellReader)
      for (const row of this.waiting) this.faults.add(cemeteryFault(CEMETERY_FAULTS.mendedNowhere, { row }));
    if (this.faults.count > 0) return { ok: false, ...this.faults.report() };
    return { ok: true, value: { count: this.count, sum: this.sum } };
  }

  private locate(cells: readonly string[], row: number): void {
    const { profile } = this.reading;
    const located = locateColumns(profile, cells, row, this.report);
    this.width = located.width;
    this.cells = this.faults.count > 0 ? 'unusable' : new CellReader(profile, located, this.report);
  }

  /** What earlier rows of the same file take back counts as well. */
  private withTakenBack({ corrects }: RowItem, context: ItemContext): ItemContext {
    const original = corrects === undefined ? undefined : context.earlier.get(corrects);
    const taken = corrects === undefined ? undefined : this.takenBack.get(corrects);
    if (corrects === undefined || !original || !taken) return context;
    const corrected: EarlierItem = { ...original, corrected: original.corrected.plus(taken) };
    return { ...context, earlier: new Map([...context.earlier, [corrects, corrected]]) };
  }

  private add({ amount, corrects }: CemeteryItem): void {
    this.count += 1;
    this.sum = this.sum.plus(amount);
    if (corrects === undefined) return;
    this.takenBack.set(corrects, (this.takenBack.get(corrects) ?? Euro.ZERO).plus(amount));
  }

  private fault(
    code: CemeteryFaultCode,
    column: ItemColumn,
    row: number,
    values?: Readonly<Record<string, string>>,
  ): void {
    this.faults.add(cemeteryFault(code, { row, column: this.nameOf(column) }, values));
  }

  private nameOf(column: ItemColumn): string {
    return this.cells instanceof CellReader ? this.cells.nameOf(column) : column;
  }
}
