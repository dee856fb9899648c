import type { JSX } from 'preact';
import { nameReportPart } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { ComparedFigure, HalfYearDifference } from '../../reporting/domain';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const FIGURES = {
  budget: 'Begroot over het halfjaar',
  chargeable: 'In rekening te brengen',
  charged: 'In rekening gebracht',
  currentBudget: 'Actuele begroting van het jaar',
  expected: 'Prognose van het jaar',
} as const satisfies Readonly<Record<ComparedFigure, string>>;

interface DifferencesTableProps {
  readonly caption: string;
  /** What the two sides of the comparison are. */
  readonly before: string;
  readonly after: string;
  readonly differences: readonly HalfYearDifference[];
}

/** Two versions side by side, where they differ. */
export function DifferencesTable({
  caption,
  before,
  after,
  differences,
}: DifferencesTableProps): JSX.Element {
  const columns: readonly Column[] = [
    { heading: 'Onderdeel' },
    { heading: 'Gegeven' },
    ...[before, after, 'Verschil'].map((heading) => ({ heading: `${heading} (€)`, isNumber: true })),
  ];
  return (
    <Table caption={caption} columns={columns}>
      {differences.map(({ part, figure, before: was, after: is, change }) => (
        <tr key={`${part} ${figure}`}>
          <RowHeading>{nameReportPart(part)}</RowHeading>
          <td>{FIGURES[figure]}</td>
          <AmountCell amount={euroOf(was)} />
          <AmountCell amount={euroOf(is)} />
          <AmountCell amount={euroOf(change)} />
        </tr>
      ))}
    </Table>
  );
}
