import type { JSX } from 'preact';
import { capitalised, enumerate, formatDate } from '../../kernel/text';
import type { Euro } from '../../kernel/money';
import { decide } from '../../people';
import type { EstimatedYear, YearEstimate } from '../../reporting/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Badge } from '../parts/badge';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table } from '../parts/table';

const COLUMNS = [
  { heading: 'Jaar' },
  { heading: 'Stand' },
  ...['Formatieplafond', 'Overhead', 'Opleiding', 'Samen', 'Verschil met het jaar ervoor'].map((heading) => ({
    ...{ heading, isNumber: true },
  })),
];
const GROUNDS = [
  { heading: 'Jaar' },
  { heading: 'Salaristabel' },
  { heading: 'Loonstijging' },
  { heading: 'Opleiding' },
];

interface EstimatesSectionProps {
  readonly frame: Frame;
  readonly years: readonly YearEstimate[];
}

/** Next year and the years after it: what the maximum compensation may come to, and on what that rests (DVO 4.2, 4.5). */
export function EstimatesSection({ frame, years }: EstimatesSectionProps): JSX.Element {
  return (
    <Section id="meerjarenraming" title="Volgend jaar en verder">
      <Paragraph>
        Een raming is geen besluit. Zij rekent met de formatie, percentages en salaristabellen die voor het
        jaar bekend zijn, zonder addenda en zonder besluiten boven het plafond. Gaat er in een jaar geen tabel
        in, dan is er ook geen loonstijging geraamd. Het laatste opleidingsbudget is doorgetrokken.
      </Paragraph>
      <NextYear frame={frame} next={years[1]} />
      <Table caption="Meerjarenraming, in euro’s" isCaptionHidden columns={COLUMNS}>
        {years.map((one, index) => (
          <YearRow key={one.year} estimate={one} before={years[index - 1]} />
        ))}
      </Table>
      <Table caption="Waarop de raming berust" columns={GROUNDS}>
        {years.map((one) => (
          <tr key={one.year}>
            <RowHeading>{one.year.toString()}</RowHeading>
            <GroundCells estimate={one} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}

/** What there is to do for a better estimate of next year. */
function NextYear({ frame, next }: { frame: Frame; next: YearEstimate | undefined }): JSX.Element | null {
  if (!next || 'faults' in next || next.hasEnded || next.hasOwnTable) return null;
  const text = `Voor ${next.year.toString()} is nog geen salaristabel bekend.`;
  if (!decide(frame.person, 'salary-table.record').allowed)
    return (
      <Paragraph>
        {text} De financieel medewerker of de functioneel beheerder van de opdrachtnemer kan een voorlopige
        tabel maken, met de loonstijging die wordt verwacht; dan telt die mee.
      </Paragraph>
    );
  return (
    <Paragraph>
      {text} Met een voorlopige tabel, met de loonstijging die je verwacht, telt die mee:{' '}
      <Link href={hrefIn(frame, '/indexering')}>Naar indexering</Link>
    </Paragraph>
  );
}

interface YearRowProps {
  readonly estimate: YearEstimate;
  readonly before: YearEstimate | undefined;
}

function YearRow({ estimate, before }: YearRowProps): JSX.Element {
  const year = estimate.year.toString();
  if ('faults' in estimate)
    return (
      <tr>
        <RowHeading>{year}</RowHeading>
        <td>
          <Badge tone="quiet">Niet te ramen</Badge>
        </td>
        <td colSpan={5}>Er ontbreekt nog iets; zie hieronder.</td>
      </tr>
    );
  const { formation, overhead, training, total } = estimate;
  return (
    <tr>
      <RowHeading>{year}</RowHeading>
      <td>
        <StateBadge estimate={estimate} />
      </td>
      <AmountCell amount={formation} />
      <AmountCell amount={overhead} />
      <AmountCell amount={training} />
      <AmountCell amount={total} />
      <Difference amount={before && !('faults' in before) ? total.minus(before.total) : undefined} />
    </tr>
  );
}

function Difference({ amount }: { amount: Euro | undefined }): JSX.Element {
  return amount ? <AmountCell amount={amount} /> : <td />;
}

function StateBadge({ estimate }: { estimate: EstimatedYear }): JSX.Element {
  if (!estimate.hasBegun) return <Badge tone="quiet">Geen overeenkomst</Badge>;
  if (estimate.hasEnded) return <Badge tone="quiet">Beëindigd</Badge>;
  return estimate.isAgreed ? <Badge tone="safe">Overeengekomen</Badge> : <Badge tone="neutral">Raming</Badge>;
}

/** On which tables a year rests, and what was assumed. */
function GroundCells({ estimate }: { estimate: YearEstimate }): JSX.Element {
  if ('faults' in estimate)
    return (
      <td colSpan={3}>Er ontbreekt nog: {enumerate([...new Set(estimate.faults.map(wordMissing))])}.</td>
    );
  const { hasBegun, hasEnded, isAgreed, tables, hasOwnTable, trainingOf, year } = estimate;
  if (!hasBegun) return <td colSpan={3}>De overeenkomst is dan nog niet begonnen.</td>;
  if (hasEnded) return <td colSpan={3}>De overeenkomst is dan geëindigd.</td>;
  return (
    <>
      <td>{capitalised(enumerate(tables.map(nameTable)))}</td>
      <td>{hasOwnTable ? 'Volgens de tabel' : `Geen in ${year.toString()}`}</td>
      <td>
        {isAgreed
          ? 'Overeengekomen'
          : trainingOf === undefined
            ? 'Niet bekend'
            : `Zoals in ${trainingOf.toString()}`}
      </td>
    </>
  );
}

function nameTable({ table: { provisional, from } }: EstimatedYear['tables'][number]): string {
  return `${provisional ? 'voorlopige tabel' : 'tabel'} van ${formatDate(from)}`;
}

const MISSING: Readonly<Record<string, string>> = {
  'no-policy-in-force': 'beleidskeuzen voor het jaar',
  'no-table-in-force': 'een salaristabel',
  'table-awaits-acceptance': 'akkoord op een salaristabel',
  'no-percentage-in-force': 'een percentage',
  'no-grade-in-force': 'een inschaling',
  'unknown-scale': 'een schaal in de tabel',
};

function wordMissing({ code }: { readonly code: string }): string {
  return MISSING[code] ?? 'een gegeven van het jaaraddendum';
}
