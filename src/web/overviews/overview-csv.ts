import {
  overviewTables,
  writeCell,
  type OverviewPaper,
  type ReportRow,
  type ReportTable,
} from '../../documents';
import { Euro } from '../../kernel/money';
import { percentageText } from '../../kernel/percentage/share-of';
import { amountCell, textCell, writeCsv } from '../parts/csv';

const HEADINGS = ['Tabel', 'Regel', 'Soort', 'Gegeven', 'Waarde'];
const KINDS = { line: 'regel', total: 'totaal' } as const;

/** All tables of an overview as one file for a spreadsheet, a figure per row: to sort and to sum by table and figure. */
export function overviewCsv(paper: OverviewPaper): string {
  return writeCsv(HEADINGS, Object.values<ReportTable>(overviewTables(paper)).flatMap(rowsOf));
}

/** What says what a row is about stands before each of its figures; a table of words has its last column for a figure. */
function rowsOf({ heading, columns, rows }: ReportTable): string[][] {
  const isFigure = columns.map(({ kind }) => kind === 'amount' || kind === 'share' || kind === 'sign');
  if (!isFigure.includes(true)) isFigure[columns.length - 1] = true;
  return rows.flatMap(({ kind, cells }) => {
    const names = columns.flatMap((column, at) => (isFigure[at] ? [] : [writeCell(cells[at], column.kind)]));
    const about = names.filter((name) => name !== '').join(' · ');
    return columns.flatMap((column, at) =>
      isFigure[at]
        ? [[...[heading, about, KINDS[kind], column.heading].map(textCell), valueOf(cells[at], column.kind)]]
        : [],
    );
  });
}

function valueOf(cell: ReportRow['cells'][number], kind: ReportTable['columns'][number]['kind']): string {
  if (cell instanceof Euro) return amountCell(cell.toString());
  if (typeof cell === 'bigint') return amountCell(percentageText(cell));
  return textCell(writeCell(cell, kind));
}
