import type { JSX } from 'preact';
import { nameCause, nameLate, namePart } from '../../documents';
import {
  divideLines,
  euroOf,
  groupByMonth,
  monthOf,
  totalPerCause,
  type CauseTotal,
} from '../../documents/domain';
import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { capitalised, formatMonth } from '../../kernel/text';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

type MonthOfLines = ReturnType<typeof groupByMonth>[number];

/** Sorted by part, so that the number, by which a query names a line, comes last. */
const LINES: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: 'Bedrag (€)', isNumber: true },
  { heading: 'Regel', isNumber: true },
];
const CORRECTIONS: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: 'In rekening (€)', isNumber: true },
  { heading: 'Verschuldigd (€)', isNumber: true },
  { heading: 'Verschil (€)', isNumber: true },
  { heading: 'Oorzaak' },
];
const CAUSES: readonly Column[] = [
  { heading: 'Code' },
  { heading: 'Oorzaak' },
  { heading: 'Verschil (€)', isNumber: true },
];

interface DocumentAnnexesProps {
  readonly document: IssuedDocument;
  /** Names the part of the page they stand in, when that has a heading of its own. */
  readonly within?: string;
}

/** The lines of a document as its annexes set them out: own month, late, and corrections, apart. */
export function DocumentAnnexes({ document, within }: DocumentAnnexesProps): JSX.Element {
  const { own, late, corrections } = divideLines(document);
  const place = (id: string) =>
    within === undefined ? { id } : { id: `${within}-${id}`, level: 4 as const };
  return (
    <>
      {own.length > 0 && (
        <Section {...place('specificatie')} title="Specificatie">
          <Paragraph>De loonkosten staan per groep van functies, nooit per persoon.</Paragraph>
          <LinesPerMonth lines={own} />
        </Section>
      )}
      {late.length > 0 && (
        <Section {...place('eerdere-maanden')} title={capitalised(nameLate(document))}>
          <Paragraph>{leadOfLate(document)}</Paragraph>
          <LinesPerMonth lines={late} />
          <CausesTable causes={totalPerCause(late)} document={document} />
        </Section>
      )}
      {corrections.length > 0 && (
        <Section {...place('correcties')} title="Correcties op eerdere maanden">
          <Paragraph>
            Elke maand wordt opnieuw berekend wat verschuldigd is, met alles wat nu bekend is (DVO 4.10). Het
            verschil met wat eerder in rekening is gebracht, staat hieronder. De code verwijst naar de
            oorzaak.
          </Paragraph>
          <Corrections document={document} lines={corrections} level={within === undefined ? 3 : 4} />
        </Section>
      )}
    </>
  );
}

function leadOfLate({ replaces }: IssuedDocument): string {
  return replaces === undefined
    ? 'Deze kosten horen bij eerdere maanden en zijn nog niet in rekening gebracht.'
    : 'Deze kosten horen bij eerdere maanden. Ze zijn nog niet in rekening gebracht, of teruggenomen met een creditfactuur.';
}

function LinesPerMonth({ lines }: { lines: readonly PublishedLine[] }): JSX.Element {
  return (
    <>
      {groupByMonth(lines).map((group) => (
        <Table
          key={group.month}
          caption={`Kosten van ${formatMonth(monthOf(group.month))}`}
          columns={LINES}
          foot={<MonthTotal group={group} />}
        >
          {group.lines.map((line) => (
            <tr key={line.ordinal}>
              <RowHeading>{namePart(line)}</RowHeading>
              <AmountCell amount={euroOf(line.amount)} />
              <td class="number">{line.ordinal}</td>
            </tr>
          ))}
        </Table>
      ))}
    </>
  );
}

function MonthTotal({ group }: { group: MonthOfLines }): JSX.Element {
  return (
    <tr class="total">
      <th scope="row">Totaal</th>
      <AmountCell amount={group.amount} />
      <td />
    </tr>
  );
}

interface CorrectionsProps {
  readonly document: IssuedDocument;
  readonly lines: readonly PublishedLine[];
  readonly level: 3 | 4;
}

function Corrections({ document, lines, level }: CorrectionsProps): JSX.Element {
  const causes = totalPerCause(lines);
  return (
    <>
      <PartTitle level={level}>Verschil per oorzaak</PartTitle>
      <CausesTable causes={causes} document={document} />
      <PartTitle level={level}>Verschil per maand en onderdeel</PartTitle>
      {groupByMonth(lines).map((group) => (
        <CorrectionsOfMonth key={group.month} group={group} causes={causes} />
      ))}
    </>
  );
}

interface CausesTableProps {
  readonly causes: readonly CauseTotal[];
  readonly document: IssuedDocument;
}

function CausesTable({ causes, document }: CausesTableProps): JSX.Element | null {
  if (causes.length === 0) return null;
  return (
    <Table caption="Verschil per oorzaak" isCaptionHidden columns={CAUSES}>
      {causes.map(({ mark, source, amount }) => (
        <tr key={mark}>
          <td>{mark}</td>
          <RowHeading>{nameCause(source, document)}</RowHeading>
          <AmountCell amount={amount} />
        </tr>
      ))}
    </Table>
  );
}

interface CorrectionsOfMonthProps {
  readonly group: MonthOfLines;
  readonly causes: readonly CauseTotal[];
}

function CorrectionsOfMonth({ group, causes }: CorrectionsOfMonthProps): JSX.Element {
  const markOf = (source: string): string => causes.find((cause) => cause.source === source)?.mark ?? '';
  return (
    <Table
      caption={`Correcties op ${formatMonth(monthOf(group.month))}`}
      columns={CORRECTIONS}
      foot={
        <tr class="total">
          <th scope="row">Totaal</th>
          <AmountCell amount={group.charged} />
          <AmountCell amount={group.owed} />
          <AmountCell amount={group.amount} />
          <td />
        </tr>
      }
    >
      {group.lines.map((line) => (
        <tr key={line.ordinal}>
          <RowHeading>{namePart(line)}</RowHeading>
          <AmountCell amount={euroOf(line.charged)} />
          <AmountCell amount={euroOf(line.owed)} />
          <AmountCell amount={euroOf(line.amount)} />
          <td>{line.causes.map(({ source }) => markOf(source)).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}
