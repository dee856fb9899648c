import type { JSX } from 'preact';
import { isNumeric, writeCell, type ReportRow, type ReportTable } from '../../documents';
import { Table } from './table';

interface ReportTableViewProps {
  readonly caption: string;
  readonly table: ReportTable;
}

/** A table of a report, the same as on paper; totals may stand between the rows that they add up. */
export function ReportTableView({ caption, table: { columns, rows } }: ReportTableViewProps): JSX.Element {
  const [first] = columns;
  // Where the first column can be empty the second one says what a row is about.
  const headingAt = first && rows.every(({ cells }) => writeCell(cells[0], first.kind) !== '') ? 0 : 1;
  const shown = columns.map(({ heading, kind }) => ({
    heading,
    isNumber: isNumeric(kind),
  }));
  return (
    <Table caption={caption} isCaptionHidden columns={shown}>
      {rows.map((row, index) => (
        <tr key={index} class={row.kind === 'total' ? 'total' : undefined}>
          {columns.map((column, at) => (
            <ReportCell
              key={column.heading}
              column={column}
              cell={row.cells[at]}
              isHeading={at === headingAt}
            />
          ))}
        </tr>
      ))}
    </Table>
  );
}

interface ReportCellProps {
  readonly column: ReportTable['columns'][number];
  readonly cell: ReportRow['cells'][number];
  readonly isHeading: boolean;
}

function ReportCell({ column: { kind }, cell, isHeading }: ReportCellProps): JSX.Element {
  const text = writeCell(cell, kind);
  if (isHeading)
    return (
      <th scope="row" class="report-name">
        {text}
      </th>
    );
  return <td class={isNumeric(kind) ? 'number' : undefined}>{text}</td>;
}
