import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { isNumeric, type ReportColumn, type ReportTable } from '../overview/report-table';
import { writeCell } from '../overview/write-cell';
import { TEXT_WIDTH } from '../pdf/style';
import { COLOUR, twentieths } from './look';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.hairline } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: COLOUR.accent } as const;

/** A table of a report with real cells: its headings are repeated on every page, and no row is torn apart. */
export function textTable({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): Table {
  const widths = widthsOf(columns);
  const cell = (text: string, at: number, isStrong: boolean, isHeading = false): TableCell => {
    const run: IRunOptions = { text, bold: isStrong };
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(isHeading && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOUR.soft } }),
      borders: {
        ...{ left: NONE, right: NONE, bottom: LINE },
        top: isStrong && !isHeading ? STRONG : NONE,
      },
      margins: { left: 60, right: 60 },
      children: [
        new Paragraph({
          style: 'Tabeltekst',
          alignment: isNumeric(columns[at]?.kind ?? 'text') ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun(run)],
        }),
      ],
    });
  };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: columns.map(({ heading }, at) => cell(heading, at, true, true)),
      }),
      ...rows.map(
        ({ kind, cells }) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, at) =>
              cell(writeCell(cells[at], column.kind), at, kind === 'total'),
            ),
          }),
      ),
    ],
  });
}

/** Columns as wide as on paper, with the room that paper leaves between them; what has no width shares the rest. */
function widthsOf(columns: readonly ReportColumn[]): number[] {
  const between = 8;
  const fixed = columns.reduce((sum, { width }) => sum + (width === undefined ? 0 : width + between), 0);
  const free = columns.filter(({ width }) => width === undefined).length;
  const rest = (TEXT_WIDTH - fixed) / Math.max(free, 1);
  return columns.map(({ width }) => twentieths(width === undefined ? rest : width + between));
}
