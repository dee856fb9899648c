import type { JSX } from 'preact';
import { nameReportPart } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { ComparedFigure, HalfYearDifference } from '../../reporting/domain';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const FIGURES = {
  budget: 'Begroot over het halfjaar',
  chargeable: 'In rekening te brengen',
  charged: 'In rekening gebracht',
  committed: 'Verplicht',
  toCharge: 'Nog in rekening te brengen',
  difference: 'Verschil over het halfjaar',
  parked: 'Aangehouden in het halfjaar',
  originalBudget: 'Primitieve begroting van het jaar',
  changes: 'Wijzigingen van de begroting',
  currentBudget: 'Actuele begroting van het jaar',
  chargeableToDate: 'In rekening te brengen vanaf januari',
  headroom: 'Ruimte',
  expected: 'Prognose van het jaar',
  expectedCosts: 'Verwachte kosten van het jaar',
  notCovered: 'Niet gedekt',
  expectedDifference: 'Verwacht verschil over het jaar',
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
