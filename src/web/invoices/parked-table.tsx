import type { JSX } from 'preact';
import { OTHER_PARKED_REASON, PARKED_REASONS } from '../../../templates/documents/parked';
import { euroOf } from '../../documents/domain';
import type { ParkedAmount } from '../../invoicing/domain';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Reden' },
  { heading: 'Wat nodig is' },
  { heading: 'Bedrag (€)', isNumber: true },
];

/** What is recorded but not charged (yet), each with what would release it. */
export function ParkedTable({ parked }: { parked: readonly ParkedAmount[] }): JSX.Element {
  return (
    <Table caption="Aangehouden bedragen" isCaptionHidden columns={COLUMNS}>
      {parked.map(({ reason, amount }) => {
        const wording = PARKED_REASONS[reason] ?? { ...OTHER_PARKED_REASON, reason };
        return (
          <tr key={reason}>
            <RowHeading>{wording.reason}</RowHeading>
            <td>{wording.release}</td>
            <AmountCell amount={euroOf(amount)} />
          </tr>
        );
      })}
    </Table>
  );
}
