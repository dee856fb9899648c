import type { JSX } from 'preact';
import { ITEM_COLUMN_NAMES } from '../../../../templates/wording/cemetery';
import type { MendedBeside } from '../../../cemetery';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { RowHeading, Table } from '../../parts/table';
import { cellsOf } from './mend-form';

interface MendedTableProps {
  readonly mended: readonly MendedBeside[];
  /** When each can be left as it came again. */
  readonly undo?: { readonly frame: Frame; readonly uploadId: string };
}

/** Cells that were mended, beside what stands in the file, with the reason. */
export function MendedTable({ mended, undo }: MendedTableProps): JSX.Element {
  return (
    <Table
      caption="Herstelde cellen"
      isCaptionHidden
      columns={[
        { heading: 'Rij', isNumber: true },
        ...[
          { heading: 'Kolom' },
          { heading: 'In het bestand' },
          { heading: 'Hersteld' },
          { heading: 'Reden' },
        ],
        ...(undo ? [{ heading: 'Terugdraaien' }] : []),
      ]}
    >
      {mended.map((cell) => (
        <tr key={`${cell.row.toString()} ${cell.column}`}>
          <td class="number">{cell.row}</td>
          <RowHeading>{ITEM_COLUMN_NAMES[cell.column]}</RowHeading>
          <td>{cell.came === '' ? 'leeg' : cell.came}</td>
          <td>{cell.text === '' ? 'leeg' : cell.text}</td>
          <td>{cell.reason}</td>
          {undo && (
            <td>
              <PostForm frame={undo.frame} path={`/k2b/inlezen/${undo.uploadId}/terugdraaiingen`}>
                <input type="hidden" name="cel" value={cellsOf({ column: cell.column, rows: [cell.row] })} />
                <SubmitButton kind="subtle">Draai terug</SubmitButton>
              </PostForm>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}
