import type { JSX } from 'preact';
import type { KeptLeftOut, LeftOutBeside } from '../../../cemetery';
import { formatEuro } from '../../../kernel/text';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { RowHeading, Table } from '../../parts/table';
import { euroOf } from '../window/figures-tables';

interface LeftOutTableProps {
  readonly leftOut: readonly LeftOutBeside[];
  readonly undo: { readonly frame: Frame; readonly uploadId: string };
}

/** Rows that will be left out, with what stands in the file; each can be read in again. */
export function LeftOutTable({ leftOut, undo }: LeftOutTableProps): JSX.Element {
  return (
    <Table
      caption="Weggelaten rijen"
      isCaptionHidden
      columns={[
        { heading: 'Rij', isNumber: true },
        ...[{ heading: 'Item' }, { heading: 'Bedrag', isNumber: true }, { heading: 'Reden' }],
        { heading: 'Terugdraaien' },
      ]}
    >
      {leftOut.map(({ row, item, amount, reason }) => (
        <tr key={row}>
          <td class="number">{row}</td>
          <RowHeading>{item === '' ? 'leeg' : item}</RowHeading>
          <td class="number">{amount === '' ? 'leeg' : amount}</td>
          <td>{reason}</td>
          <td>
            <PostForm frame={undo.frame} path={`/k2b/inlezen/${undo.uploadId}/toevoegingen`}>
              <input type="hidden" name="rijen" value={row.toString()} />
              <SubmitButton kind="subtle">Lees toch in</SubmitButton>
            </PostForm>
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Rows that were left out of a recorded export, and whether their items were read in otherwise. */
export function KeptLeftOutTable({ leftOut }: { leftOut: readonly KeptLeftOut[] }): JSX.Element {
  return (
    <Table
      caption="Weggelaten rijen"
      isCaptionHidden
      columns={[
        { heading: 'Rij', isNumber: true },
        ...[{ heading: 'Item' }, { heading: 'Bedrag', isNumber: true }, { heading: 'Stand' }],
        { heading: 'Reden' },
      ]}
    >
      {leftOut.map((one) => (
        <tr key={one.row}>
          <td class="number">{one.row}</td>
          <RowHeading>{one.itemId ?? 'niet te lezen'}</RowHeading>
          <td class="number">
            {one.amount === undefined ? 'niet te lezen' : formatEuro(euroOf(one.amount))}
          </td>
          <td>{wordStand(one)}</td>
          <td>{one.why?.reason ?? 'na de bewaartermijn verwijderd'}</td>
        </tr>
      ))}
    </Table>
  );
}

/** A row that repeats an item may say another amount than the one that was read in. */
export function wordStand({ isOpen, itemId, amount, readIn }: KeptLeftOut): string {
  if (isOpen) return 'nog niet ingelezen';
  if (itemId === undefined) return 'geen itemnummer';
  if (readIn === undefined || readIn === amount) return 'ingelezen';
  return `ingelezen met een ander bedrag: ${formatEuro(euroOf(readIn))}`;
}
