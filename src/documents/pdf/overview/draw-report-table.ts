import { isNumeric, type ReportTable } from '../../overview/report-table';
import { writeCell } from '../../overview/write-cell';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { COMPACT, drawTable, heightOfRows, type Column, type Row } from '../table';

/** Something that stands between the lead of a section and its table. */
interface Between {
  readonly height: number;
  readonly draw: () => void;
}

/** A section with a table of a report; what is a number stands to the right. */
export function drawReportTable(
  flow: Flow,
  parent: StructureElement,
  { heading, lead, none = '', columns, rows, remarks = [] }: ReportTable,
  { between, level = 2 }: { readonly between?: Between; readonly level?: 2 | 3 } = {},
): void {
  const isEmpty = rows.length === 0;
  const least = isEmpty ? 0 : heightOfRows(Math.min(rows.length, 6), COMPACT);
  flow.heading(parent, heading, 2 * STYLE.body.leading + (between?.height ?? least), level);
  flow.text(parent, isEmpty ? none : lead, STYLE.body);
  flow.space(4);
  between?.draw();
  if (isEmpty) return;
  const drawn = columns.map(({ heading: text, kind, width }): Column => {
    return {
      heading: text,
      align: isNumeric(kind) ? 'right' : 'left',
      ...(width !== undefined && { width }),
    };
  });
  const lines = rows.map(({ kind, cells }): Row => ({
    kind,
    cells: columns.map((column, index) => writeCell(cells[index], column.kind)),
  }));
  drawTable(flow, parent, drawn, lines, COMPACT);
  for (const remark of remarks) flow.text(parent, remark, STYLE.small);
}
