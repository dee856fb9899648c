import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import { Euro } from '../../kernel/money';
import { percentageText } from '../../kernel/percentage/share-of';
import { daysBetween, firstDayOf, parseMonth, type LocalDate } from '../../kernel/time';
import {
  isNumeric,
  type Cell,
  type CellKind,
  type ReportRow,
  type ReportTable,
} from '../overview/report-table';
import { writeCell } from '../overview/write-cell';
import { AMOUNT_FORMAT, HEADING, LEAD, MONTH_FORMAT, SHARE_FORMAT, TITLE, TOTAL } from './look';

/** A workbook counts days from this one (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = '1899-12-30' as LocalDate;

/** Title, lead and headings stay in sight while the rows scroll. */
const ROWS_ABOVE = 3;

/** A sheet with one table: real numbers and dates, and totals that add up the cells above them. */
export function sheetOfTable(name: string, table: ReportTable): Sheet<Buffer> {
  const { heading, lead, none, columns, rows, remarks = [] } = table;
  const isEmpty = rows.length === 0;
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: ROWS_ABOVE,
    columns: columns.map(({ kind }, index) => ({ width: widthOf(kind, index) })),
    data: [
      [{ value: heading, ...TITLE }],
      [{ value: isEmpty ? (none ?? lead) : lead, ...LEAD }],
      columns.map(({ heading: value, kind }) => ({ value, ...HEADING, ...(isNumeric(kind) && RIGHT) })),
      ...rows.map((row, index) => rowOf(table, row, index)),
      ...remarks.map((value): Row => [{ value, ...LEAD }]),
    ],
  };
}

const RIGHT = { align: 'right' } as const;

function rowOf({ columns }: ReportTable, { kind, cells, sumsFrom }: ReportRow, index: number): Row {
  const look = kind === 'total' ? TOTAL : {};
  return columns.map((column, at): CellObject => {
    const cell = cells[at];
    if (column.kind === 'amount' && sumsFrom !== undefined && cell !== undefined)
      return { ...look, type: 'Formula', value: sumOf(at, sumsFrom, index), format: AMOUNT_FORMAT };
    return { ...look, ...valueOf(cell, column.kind) };
  });
}

/** `SUM(C4:C12)`: the rows of the table from one up to the one above the total. */
function sumOf(column: number, from: number, total: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + column);
  const row = (index: number): string => `${letter}${(index + ROWS_ABOVE + 1).toString()}`;
  return `SUM(${row(from)}:${row(total - 1)})`;
}

/** A workbook knows numbers and days only as its own kinds; two decimals are exact there up to a trillion. */
function valueOf(cell: Cell, kind: CellKind): CellObject {
  if (cell instanceof Euro) return { value: Number(cell.toString()), format: AMOUNT_FORMAT };
  if (typeof cell === 'bigint') return { value: Number(percentageText(cell)) / 100, format: SHARE_FORMAT };
  const month = kind === 'month' && cell !== undefined ? parseMonth(cell) : undefined;
  if (month) return { value: daysBetween(DAY_ZERO, firstDayOf(month)), format: MONTH_FORMAT };
  return { value: writeCell(cell, kind), wrap: true, alignVertical: 'top', ...(isNumeric(kind) && RIGHT) };
}

/** In characters: names are wide, what follows them wraps. */
function widthOf(kind: CellKind, index: number): number {
  if (kind === 'sign') return 6;
  if (kind === 'share') return 9;
  if (kind === 'text') return index === 0 ? 34 : 60;
  return 19;
}
