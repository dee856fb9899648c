import type { JSX } from 'preact';
import { sayFrozen, sayFrozenDifference } from '../../documents';
import { Euro } from '../../kernel/money';
import { formatDate, formatEuro } from '../../kernel/text';
import { decide } from '../../people';
import type { FrozenComparison } from '../../year-addenda';
import { hrefIn, type Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table } from '../parts/table';

type Budget = FrozenComparison['budgets'][number];

interface BudgetSectionProps {
  readonly frame: Frame;
  readonly year: number;
  readonly comparison: FrozenComparison;
}

/** What the year may cost at most beside the year before, by published tables and by a provisional one (DVO 4.2; R1). */
export function BudgetSection({ frame, year, comparison: { budgets } }: BudgetSectionProps): JSX.Element {
  const hasProvisional = budgets.some(({ provisionalTables }) => provisionalTables.length > 0);
  return (
    <Section id="budget" title={`Wat ${year.toString()} ten hoogste kost`}>
      {budgets.map((budget) => (
        <BudgetTable key={titleOf(budget)} year={year} budget={budget} />
      ))}
      {!hasProvisional && decide(frame.person, 'salary-table.record').allowed && (
        <Paragraph>
          Verwacht je een cao-verhoging?{' '}
          <Link href={hrefIn(frame, '/indexering')}>Maak bij Indexering een voorlopige salaristabel</Link>;
          dan staat hier ook het budget daarop.
        </Paragraph>
      )}
    </Section>
  );
}

const ROWS = [
  ['formationCeiling', 'Formatieplafond'],
  ['decidedExtra', 'Besluiten boven het plafond'],
  ['overhead', 'Overhead'],
  ['training', 'Opleidingskosten'],
  ['maximumCompensation', 'Maximale vergoeding'],
] as const;

function BudgetTable({ year, budget }: { year: number; budget: Budget }): JSX.Element {
  const { before, after, provisionalTables } = budget;
  const isProvisional = provisionalTables.length > 0;
  const columns = [
    { heading: 'Onderdeel' },
    { heading: `${(year - 1).toString()} (€)`, isNumber: true },
    { heading: `${year.toString()}${isProvisional ? ', voorlopig' : ''} (€)`, isNumber: true },
    { heading: 'Verschil (€)', isNumber: true },
  ];
  return (
    <>
      {isProvisional && (
        <Alert kind="warning">
          <Paragraph>Voorlopig: dit rust op een salaristabel die nog niet is gepubliceerd.</Paragraph>
        </Alert>
      )}
      <Table caption={titleOf(budget)} columns={columns}>
        {ROWS.map(([part, name]) => (
          <tr key={part} class={part === 'maximumCompensation' ? 'total' : undefined}>
            <RowHeading>{name}</RowHeading>
            <NumberCell>{sayFrozen(before?.[part])}</NumberCell>
            <NumberCell>{sayFrozen(after[part])}</NumberCell>
            <NumberCell>{sayFrozenDifference(before?.[part], after[part])}</NumberCell>
          </tr>
        ))}
      </Table>
    </>
  );
}

function titleOf({ provisionalTables }: Budget): string {
  const [table] = provisionalTables;
  return table
    ? `Op de voorlopige salaristabel ${table.collectiveAgreement} per ${formatDate(table.from)}`
    : 'Op de gepubliceerde salaristabellen';
}

/** The maximum of the year, by published tables where it can be. */
export function maximumOf(comparison: FrozenComparison | undefined): string {
  return formatEuro(Euro.parse(comparison?.budgets[0]?.after.maximumCompensation ?? '') ?? Euro.ZERO);
}
