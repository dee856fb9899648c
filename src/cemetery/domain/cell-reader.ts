import { Euro, Exact } from '../../kernel/money';
import { amountReader, type ReadAmount } from '../../kernel/tables';
import type { LocalDate } from '../../kernel/time';
import { CEMETERY_FAULTS, cemeteryFault, type CemeteryFault, type CemeteryFaultCode } from './cemetery-fault';
import type { ItemColumn, ItemProfile } from './item-profile';
import { ITEM_COLUMN_KEYS } from './read-item-profile';
import type { LocatedColumns } from './locate-columns';
import { readDate } from './read-date';

const MOST_CHARACTERS = 200;
const CONTROL_CHARACTER = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u;
/** So that all rows of a file together stay within what is kept. */
const TOO_LARGE = Euro.ofCents(1_000_000_000n);
const QUANTITY = /^(?:0|[1-9]\d{0,5})(?:[.,]\d{1,4})?$/;

/** Cells of a row that were mended beside the file, by column. */
export type MendedCells = ReadonlyMap<ItemColumn, string>;

/** Reads the cells of one row by the profile; what is wrong with a cell is reported with its place. */
export class CellReader {
  private cells: readonly string[] = [];
  private mended: MendedCells = new Map();
  private row = 0;
  private faults = 0;
  private readonly amountOf: ReadAmount;

  constructor(
    private readonly profile: ItemProfile,
    private readonly located: LocatedColumns,
    private readonly report: (fault: CemeteryFault) => void,
  ) {
    this.amountOf = amountReader(profile.amounts);
  }

  /** Goes to the next row. */
  begin(cells: readonly string[], row: number, mended: MendedCells = new Map()): void {
    [this.cells, this.row, this.mended, this.faults] = [cells, row, mended, 0];
  }

  hasFaults(): boolean {
    return this.faults > 0;
  }

  has(column: ItemColumn): boolean {
    return this.take(column) !== '';
  }

  /** Whether the file itself has something in the cell, whatever was mended there. */
  came(column: ItemColumn): boolean {
    return this.takeAsItCame(column) !== '';
  }

  text(column: ItemColumn): string {
    const text = this.optional(column);
    if (text === '') this.fault(CEMETERY_FAULTS.emptyCell, column);
    return text;
  }

  /** Empty when the cell is, or when the export has no such column. */
  optional(column: ItemColumn): string {
    const text = this.take(column);
    if (text.length > MOST_CHARACTERS) this.fault(CEMETERY_FAULTS.textTooLong, column);
    if (CONTROL_CHARACTER.test(text)) this.fault(CEMETERY_FAULTS.controlCharacter, column);
    return text;
  }

  date(column: ItemColumn): LocalDate {
    const text = this.text(column);
    const date = readDate(text, this.profile.dates);
    if (text !== '' && !date) this.fault(CEMETERY_FAULTS.date, column, { notation: this.profile.dates });
    return date ?? ('' as LocalDate);
  }

  amount(column: ItemColumn): Euro {
    const text = this.text(column);
    const amount = this.amountOf(text);
    if (amount instanceof Euro && (amount.isNegative() ? amount.negated() : amount).isLessThan(TOO_LARGE))
      return amount;
    if (amount instanceof Euro) this.fault(CEMETERY_FAULTS.amountTooLarge, column);
    else if (amount === 'ambiguous') this.fault(CEMETERY_FAULTS.ambiguousAmount, column);
    else if (text !== '') this.fault(CEMETERY_FAULTS.amount, column);
    return Euro.ZERO;
  }

  /** More than nothing, with at most four decimals. */
  quantity(column: ItemColumn): Exact {
    const text = this.text(column);
    const quantity = QUANTITY.test(text) ? Exact.parse(text.replace(',', '.')) : undefined;
    if (quantity?.isPositive()) return quantity;
    if (text !== '') this.fault(CEMETERY_FAULTS.quantity, column);
    return Exact.of(1);
  }

  fault(code: CemeteryFaultCode, column: ItemColumn, values?: Readonly<Record<string, string>>): void {
    this.faults += 1;
    this.report(cemeteryFault(code, { row: this.row, column: this.nameOf(column) }, values));
  }

  /** How a column is called in messages: by its heading when it has one. */
  nameOf(column: ItemColumn): string {
    return this.located.columns.get(column)?.name ?? ITEM_COLUMN_KEYS[column];
  }

  private take(column: ItemColumn): string {
    return this.mended.get(column)?.trim() ?? this.takeAsItCame(column);
  }

  private takeAsItCame(column: ItemColumn): string {
    return this.located.columns.get(column)?.take(this.cells) ?? '';
  }
}
