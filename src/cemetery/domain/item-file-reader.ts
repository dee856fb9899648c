import { Euro } from '../../kernel/money';
import { FaultCollector, type FaultReport } from '../../kernel/tables';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault, type CemeteryFaultCode } from './cemetery-fault';
import { CellReader, type MendedCells } from './cell-reader';
import type { CemeteryItem } from './cemetery-item';
import { checkItem, type EarlierItem, type ItemContext } from './check-item';
import type { ItemColumn } from './item-profile';
import { LeftOutRows, type LeftOutRow } from './left-out-rows';
import { locateColumns } from './locate-columns';
import { readItem, type ItemReading, type RowItem } from './read-item';
import { RowSorter } from './row-sorter';

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
  | { readonly ok: true; readonly value: ItemTotals; readonly leftOut: readonly LeftOutRow[] }
  | ({ readonly ok: false } & FaultReport<CemeteryFaultCode>);

/** Without spaces and with a digit. */
const ITEM_NUMBER = /^(?=\D*\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/;

/** What someone did beside a file: cells that were mended and rows that are left out, by row. */
export interface BesideFile {
  readonly mended: ReadonlyMap<number, MendedCells>;
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Reads an export of K2B row by row. Every row is read and checked, so that all faults come at once; nothing is
 * stored of a file with a fault. A row that is left out is looked at as well, but what is wrong with it is no fault.
 */
export class ItemFileReader {
  private readonly faults = new FaultCollector<CemeteryFaultCode>();
  private readonly report = (fault: CemeteryFault): void => this.add(fault);
  private readonly ids = new Map<string, number>();
  private readonly takenBack = new Map<string, Euro>();
  private cells: CellReader | 'not-yet' | 'unusable' = 'not-yet';
  private width: number | undefined;
  /** Rows with a mended cell that did not come by yet. */
  private readonly waiting: Set<number>;
  private readonly mended: BesideFile['mended'];
  private readonly leftOut: LeftOutRows;
  private readonly sorter: RowSorter;
  private rows = 0;
  private items = 0;
  private isBrokenOff = false;
  private sum = Euro.ZERO;

  constructor(
    private readonly reading: ItemReading,
    { mended, leftOut }: Partial<BesideFile> = {},
  ) {
    this.mended = mended ?? new Map();
    this.waiting = new Set(this.mended.keys());
    this.leftOut = new LeftOutRows(leftOut ?? new Set());
    this.sorter = new RowSorter(reading.profile);
  }

  /** Says why the file could not be taken apart any further. */
  breakOff(fault: CemeteryFault): void {
    this.isBrokenOff = true;
    this.faults.add(fault);
  }

  /** Takes the next row; answers the item that it holds. */
  row(cells: readonly string[], row: number): ReadItem | undefined {
    const { isFirst, holdsItem } = this.sorter.sort(cells);
    if (isFirst) this.locate(cells, row);
    if (!holdsItem) return undefined;
    if (!(this.cells instanceof CellReader)) return undefined;
    this.rows += 1;
    this.waiting.delete(row);
    if (this.width !== undefined && cells.length !== this.width) {
      const values = { expected: this.width.toString(), found: cells.length.toString() };
      this.add(cemeteryFault(CEMETERY_FAULTS.cellCount, { row }, values));
      return undefined;
    }
    this.cells.begin(cells, row, this.mended.get(row));
    const item = readItem(this.cells, this.reading);
    if (this.leftOut.has(row)) this.see(this.cells, cells, row, item !== undefined);
    return item && { row, item };
  }

  /** Checks an item that was read; answers it whole, or nothing when something is wrong with it or it is left out. */
  check({ item, row }: ReadItem, context: ItemContext): CemeteryItem | undefined {
    if (this.leftOut.has(row)) {
      checkItem(item, this.withTakenBack(item, context), (code) => this.leftOut.cause(row, code));
      return undefined;
    }
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
    if (checked) this.count(checked);
    return checked;
  }

  finish(): ItemFileOutcome {
    if (this.faults.count === 0 && this.cells === 'not-yet')
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.empty, {}));
    else if (this.faults.count === 0 && this.rows === 0)
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.noRows, {}));
    if (this.cells instanceof CellReader && !this.isBrokenOff) this.reportBeside();
    if (this.faults.count > 0) return { ok: false, ...this.faults.report() };
    return { ok: true, value: { count: this.items, sum: this.sum }, leftOut: this.leftOut.all() };
  }

  /** What was done beside rows that hold no item, and a file of which nothing is left. */
  private reportBeside(): void {
    for (const row of this.waiting) this.faults.add(cemeteryFault(CEMETERY_FAULTS.mendedNowhere, { row }));
    for (const row of this.leftOut.missing())
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.leftOutNowhere, { row }));
    const leftOut = this.leftOut.all();
    if (this.rows > 0 && leftOut.length === this.rows)
      this.faults.add(cemeteryFault(CEMETERY_FAULTS.allLeftOut, {}));
    // A row that is read in may come after its double.
    for (const { row, itemId } of leftOut)
      if (itemId !== undefined && this.ids.has(itemId)) this.leftOut.cause(row, CEMETERY_FAULTS.twiceInFile);
  }

  /** What is wrong with a row that is left out is no fault; that the file may not be kept is. */
  private add(fault: CemeteryFault): void {
    const { row, code } = fault;
    if (row !== undefined && this.leftOut.has(row) && code !== CEMETERY_FAULTS.citizenNumber)
      this.leftOut.cause(row, code);
    else this.faults.add(fault);
  }

  /**
   * Looks at a row that is left out, as far as it can be read. What is seen stays for good: in a row that is broken the
   * cell of the item number may hold someone's name.
   */
  private see(reader: CellReader, cells: readonly string[], row: number, isWhole: boolean): void {
    const read = <T>(take: () => T): T | undefined => {
      reader.begin(cells, row, this.mended.get(row));
      const taken = take();
      return reader.hasFaults() ? undefined : taken;
    };
    const text = read(() => reader.text('itemId'));
    const itemId = text !== undefined && (isWhole || ITEM_NUMBER.test(text)) ? text : undefined;
    const amount = read(() => reader.amount('amount'));
    this.leftOut.see(row, { ...(itemId !== undefined && { itemId }), ...(amount && { amount }) });
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

  private count({ amount, corrects }: CemeteryItem): void {
    this.items += 1;
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
