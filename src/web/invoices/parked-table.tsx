import type { JSX } from 'preact';
import { wordParked } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { ParkedAmount } from '../../invoicing/domain';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const AMOUNT = 'Bedrag (€)';
const COLUMNS: readonly Column[] = [
  { heading: 'Reden' },
  { heading: 'Wat nodig is' },
  { heading: AMOUNT, isNumber: true },
];

/** What is recorded but not charged (yet), each with what would release it. */
export function ParkedTable({ parked }: { parked: readonly ParkedAmount[] }): JSX.Element {
  return (
    <Table caption="Aangehouden bedragen" isCaptionHidden isStacked columns={COLUMNS}>
      {parked.map(({ reason, amount }) => {
        const wording = wordParked(reason, 'screen');
        return (
          <tr key={reason}>
            <RowHeading>{wording.reason}</RowHeading>
            <td>{wording.release}</td>
            <AmountCell amount={euroOf(amount)} heading={AMOUNT} />
          </tr>
        );
      })}
    </Table>
  );
}
