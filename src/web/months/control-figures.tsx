import type { JSX } from 'preact';
import { sayProvisionalYear } from '../../documents';
import { percentageOf } from '../../documents/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { Euro } from '../../kernel/money';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import { capitalised, formatEuro, formatMonth, formatPercentage, nameOfMonth } from '../../kernel/text';
import { yearOf, type Month } from '../../kernel/time';
import { hrefIn, type Frame } from '../layout/frame';
import { ParkedTable } from '../invoices/parked-table';
import { Alert } from '../parts/alert';
import { Definitions } from '../parts/definitions';
import { PartTitle, Section } from '../parts/heading';
import { Meter } from '../parts/meter';
import { Link, Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { wordFaults } from '../wording/word-faults';
import { AcceptedWarnings } from './accepted-warnings';
import type { CostsOfMonth, MonthFigures } from './month-figures';
import type { MonthView } from './month-view';
import { UnannouncedRegradings } from './unannounced-regradings';

/** What is looked at: of now, or of an earlier day. */
type FiguresView = Pick<
  MonthView,
  'progress' | 'deliveries' | 'figures' | 'faults' | 'unannounced' | 'refusedNotes' | 'parked'
>;

interface ControlFiguresProps {
  readonly frame: Frame;
  readonly view: FiguresView;
  readonly isPast?: boolean;
}

/** What someone looks at before the concept: costs against last month, what is parked, room under the ceiling. */
export function ControlFigures({ frame, view, isPast = false }: ControlFiguresProps): JSX.Element {
  const { figures, faults, unannounced } = view;
  return (
    <Section id="controle" title="Controle">
      {faults.length > 0 && <SettlementFaults faults={faults} />}
      {unannounced.length > 0 && (
        <UnannouncedRegradings frame={frame} unannounced={unannounced} isPast={isPast} />
      )}
      {figures && <Figures frame={frame} view={view} figures={figures} />}
      <AcceptedWarnings deliveries={view.deliveries} />
    </Section>
  );
}

function SettlementFaults({ faults }: { faults: readonly Fault[] }): JSX.Element {
  return (
    <Alert kind="error" title="De verrekening kan niet worden berekend">
      <ul class="utrecht-unordered-list">
        {wordFaults(faults).map((sentence) => (
          <li class="utrecht-unordered-list__item" key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Figures({
  frame,
  view,
  figures,
}: {
  frame: Frame;
  view: FiguresView;
  figures: MonthFigures;
}): JSX.Element {
  return (
    <>
      <CostsTable view={view} figures={figures} />
      <Definitions
        items={[
          { term: 'Loonkosten in rekening te brengen', value: formatEuro(figures.chargeableSalaries) },
          { term: 'Overhead', value: formatEuro(figures.overhead) },
          { term: 'Opleidingskosten', value: formatEuro(figures.training) },
          { term: 'Aangehouden van deze maand', value: formatEuro(figures.parked) },
        ]}
      />
      <CeilingMeter view={view} figures={figures} />
      {view.parked.length > 0 && <ParkedUpToNow frame={frame} view={view} />}
    </>
  );
}

/** What is parked, what releases it, and where the client already said no. */
function ParkedUpToNow({ frame, view }: { frame: Frame; view: FiguresView }): JSX.Element {
  const query = { jaar: yearOf(view.progress.month).toString() };
  return (
    <>
      <PartTitle>Aangehouden tot en met deze maand</PartTitle>
      <ParkedTable parked={view.parked} />
      {view.refusedNotes.map(({ dossier: { note }, state: { reason = '' } }) => (
        <Paragraph key={note}>
          Adviesnota {note}: de opdrachtgever stemde niet in, ‘{reason}’. De kosten blijven aangehouden.
        </Paragraph>
      ))}
      <Paragraph>
        Loonkosten boven het plafond komen vrij door een besluit van de opdrachtgever.{' '}
        <Link href={hrefIn(frame, '/adviesnotas', query)}>Naar de adviesnota’s</Link>
      </Paragraph>
    </>
  );
}

function CostsTable({ view, figures }: { view: FiguresView; figures: MonthFigures }): JSX.Element {
  const { month } = view.progress;
  const { groups, total, comparedWith } = figures;
  const amounts = ({ previous, actual, difference }: CostsOfMonth): readonly Euro[] =>
    comparedWith ? [previous, actual, difference] : [actual];
  const columns = costsColumns(month, comparedWith);
  return (
    <Table
      caption={`Werkelijke loonkosten van ${formatMonth(month)}`}
      columns={columns}
      isStacked
      foot={
        <tr class="total">
          <th scope="row">Totaal</th>
          <AmountCells amounts={amounts(total)} columns={columns} />
        </tr>
      }
    >
      {groups.map(({ group, ...costs }) => (
        <tr key={group}>
          <RowHeading>{group}</RowHeading>
          <AmountCells amounts={amounts(costs)} columns={columns} />
        </tr>
      ))}
    </Table>
  );
}

function costsColumns(month: Month, comparedWith: Month | undefined): readonly Column[] {
  const amountOf = (name: string): Column => ({ heading: `${capitalised(name)} (€)`, isNumber: true });
  const own = amountOf(nameOfMonth(month));
  const columns = comparedWith ? [amountOf(nameOfMonth(comparedWith)), own, amountOf('verschil')] : [own];
  return [{ heading: 'Functiegroep' }, ...columns];
}

interface AmountCellsProps {
  readonly amounts: readonly Euro[];
  /** The first is of the row’s heading. */
  readonly columns: readonly Column[];
}

function AmountCells({ amounts, columns }: AmountCellsProps): JSX.Element {
  return (
    <>
      {amounts.map((amount, place) => (
        <AmountCell key={place} amount={amount} heading={columns[place + 1]?.heading ?? ''} />
      ))}
    </>
  );
}

function CeilingMeter({ view, figures }: { view: FiguresView; figures: MonthFigures }): JSX.Element {
  const { chargeableUpToMonth, salaryLimit, total, ceilingOfMonth, provisionalTables } = figures;
  const { month } = view.progress;
  const tenths = shareInTenths(chargeableUpToMonth, salaryLimit) ?? 0n;
  const used = `${formatEuro(chargeableUpToMonth)} van ${formatEuro(salaryLimit)}`;
  const share = formatPercentage(percentageOf(percentageText(tenths < 0n ? 0n : tenths)));
  return (
    <>
      <Meter
        label={`Gebruikt van het formatieplafond van ${yearOf(month)}`}
        text={`Formatieplafond ${yearOf(month)}: ${used} gebruikt (${share})`}
        tenths={tenths}
      />
      <Remarks remarks={sayProvisionalYear(yearOf(month), provisionalTables)} />
      {ceilingOfMonth.isLessThan(total.actual) && (
        <Alert kind="info">
          <Paragraph>
            De loonkosten zijn hoger dan het deel van deze maand in het plafond ({formatEuro(ceilingOfMonth)}
            ). Dat mag: het plafond geldt voor het hele jaar (DVO artikel 2.3).
          </Paragraph>
        </Alert>
      )}
    </>
  );
}
