import type { JSX } from 'preact';
import { nameLate, namePart, withAfterClosing } from '../../documents';
import { divideLines, euroOf, groupByMonth, monthOf, totalPerCause } from '../../documents/domain';
import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { capitalised, formatMonth } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { CALCULATION, CalculationCell, type CalculationHref } from './calculation-cell';
import { CausesTable, Corrections } from './document-corrections';

type MonthOfLines = ReturnType<typeof groupByMonth>[number];

/** Sorted by part, so that the number, by which a query names a line, comes last. */
const [AMOUNT, LINE] = ['Bedrag (€)', 'Regel'] as const;
const LINES: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: AMOUNT, isNumber: true },
  { heading: LINE, isNumber: true },
];
interface DocumentAnnexesProps {
  readonly frame: Frame;
  readonly document: IssuedDocument;
  /** Names the part of the page they stand in, when that has a heading of its own. */
  readonly within?: string;
  readonly calculationHref?: CalculationHref;
}

/** The lines of a document as its annexes set them out: own month, late, and corrections, apart. */
export function DocumentAnnexes(props: DocumentAnnexesProps): JSX.Element {
  const { frame, document, within, calculationHref } = props;
  const { own, late, corrections } = divideLines(document);
  const place = (id: string) =>
    within === undefined ? { id } : { id: `${within}-${id}`, level: 4 as const };
  return (
    <>
      {own.length > 0 && (
        <Section {...place('specificatie')} title="Specificatie">
          <Paragraph>De loonkosten staan per groep van functies, nooit per persoon.</Paragraph>
          <LinesPerMonth lines={own} calculationHref={calculationHref} />
        </Section>
      )}
      {late.length > 0 && (
        <Section {...place('eerdere-maanden')} title={capitalised(nameLate(document))}>
          <Paragraph>{leadOfLate(document)}</Paragraph>
          <LinesPerMonth lines={late} calculationHref={calculationHref} />
          <CausesTable frame={frame} isLettered={false} causes={totalPerCause(late)} document={document} />
        </Section>
      )}
      {corrections.length > 0 && (
        <Section {...place('correcties')} title="Correcties op eerdere maanden">
          <Paragraph>
            Elke maand wordt opnieuw berekend wat verschuldigd is, met alles wat nu bekend is (DVO 4.10). Het
            verschil met wat eerder in rekening is gebracht, staat hieronder. De code verwijst naar de
            oorzaak.
          </Paragraph>
          <Corrections
            frame={frame}
            document={document}
            lines={corrections}
            level={within === undefined ? 3 : 4}
            calculationHref={calculationHref}
          />
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

interface LinesPerMonthProps {
  readonly lines: readonly PublishedLine[];
  readonly calculationHref: CalculationHref;
}

function LinesPerMonth({ lines, calculationHref }: LinesPerMonthProps): JSX.Element {
  return (
    <>
      {groupByMonth(lines).map((group) => (
        <Table
          key={group.month}
          caption={`Kosten van ${formatMonth(monthOf(group.month))}`}
          isStacked
          columns={calculationHref ? [...LINES, CALCULATION] : LINES}
          foot={<MonthTotal group={group} rest={calculationHref ? 2 : 1} />}
        >
          {group.lines.map((line) => (
            <tr key={line.ordinal}>
              <RowHeading>{withAfterClosing(namePart(line), line)}</RowHeading>
              <AmountCell amount={euroOf(line.amount)} heading={AMOUNT} />
              <NumberCell heading={LINE}>{line.ordinal}</NumberCell>
              <CalculationCell line={line} calculationHref={calculationHref} />
            </tr>
          ))}
        </Table>
      ))}
    </>
  );
}

function MonthTotal({ group, rest }: { group: MonthOfLines; rest: number }): JSX.Element {
  return (
    <tr class="total">
      <th scope="row">Totaal</th>
      <AmountCell amount={group.amount} heading={AMOUNT} />
      <td colSpan={rest} />
    </tr>
  );
}
