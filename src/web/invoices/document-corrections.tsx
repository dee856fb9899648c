import type { JSX } from 'preact';
import { articlesOf, nameCause, namePart, withAfterClosing } from '../../documents';
import {
  euroOf,
  groupByMonth,
  markIn,
  monthOf,
  totalPerCause,
  type CauseTotal,
} from '../../documents/domain';
import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { capitalised, formatMonth } from '../../kernel/text';
import type { Frame } from '../layout/frame';
import { PartTitle } from '../parts/heading';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { CALCULATION, CalculationCell, type CalculationHref } from './calculation-cell';
import { whereCauseStands } from './where-cause-stands';

type MonthOfLines = ReturnType<typeof groupByMonth>[number];

const [CHARGED, OWED, DIFFERENCE] = ['In rekening (€)', 'Verschuldigd (€)', 'Verschil (€)'] as const;
const [CAUSE, CODE, ARTICLE] = ['Oorzaak', 'Code', 'Artikel'] as const;
const CORRECTIONS: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: CHARGED, isNumber: true },
  { heading: OWED, isNumber: true },
  { heading: DIFFERENCE, isNumber: true },
  { heading: CAUSE },
];
const LETTER: Column = { heading: CODE };
const CAUSES: readonly Column[] = [
  { heading: CAUSE },
  { heading: ARTICLE },
  { heading: DIFFERENCE, isNumber: true },
];

interface CorrectionsProps {
  readonly frame: Frame;
  readonly document: IssuedDocument;
  readonly lines: readonly PublishedLine[];
  readonly level: 3 | 4;
  readonly calculationHref: CalculationHref;
}

/** Corrections by what brought them about, and by month and part. */
export function Corrections(props: CorrectionsProps): JSX.Element {
  const { frame, document, lines, level, calculationHref } = props;
  const causes = totalPerCause(lines);
  return (
    <>
      <PartTitle level={level}>Verschil per oorzaak</PartTitle>
      <CausesTable frame={frame} causes={causes} isLettered document={document} />
      <PartTitle level={level}>Verschil per maand en onderdeel</PartTitle>
      {groupByMonth(lines).map((group) => (
        <CorrectionsOfMonth
          key={group.month}
          group={group}
          causes={causes}
          calculationHref={calculationHref}
        />
      ))}
    </>
  );
}

interface CausesTableProps {
  readonly frame: Frame;
  readonly causes: readonly CauseTotal[];
  /** With the letters of the annex of one document; beside another the same letter would mean something else. */
  readonly isLettered: boolean;
  readonly document: Pick<IssuedDocument, 'replaces'>;
  readonly caption?: string;
}

/** What each cause brought about over all lines, with its article. */
export function CausesTable({
  frame,
  causes,
  isLettered,
  document,
  caption = 'Verschil per oorzaak',
}: CausesTableProps): JSX.Element | null {
  if (causes.length === 0) return null;
  return (
    <Table caption={caption} isCaptionHidden isStacked columns={isLettered ? [LETTER, ...CAUSES] : CAUSES}>
      {causes.map(({ mark, cause, amount }, index) => (
        <tr key={index}>
          {isLettered && <td data-heading={CODE}>{mark}</td>}
          <RowHeading>
            <LinkedCause
              name={capitalised(nameCause(cause, document))}
              href={whereCauseStands(frame, cause)}
            />
          </RowHeading>
          <td data-heading={ARTICLE}>{articlesOf(cause).join(', ')}</td>
          <AmountCell amount={amount} heading={DIFFERENCE} />
        </tr>
      ))}
    </Table>
  );
}

function LinkedCause({ name, href }: { name: string; href: string | undefined }): JSX.Element {
  return href === undefined ? <>{name}</> : <Link href={href}>{name}</Link>;
}

interface CorrectionsOfMonthProps {
  readonly group: MonthOfLines;
  readonly causes: readonly CauseTotal[];
  readonly calculationHref: CalculationHref;
}

function CorrectionsOfMonth({ group, causes, calculationHref }: CorrectionsOfMonthProps): JSX.Element {
  return (
    <Table
      caption={`Correcties op ${formatMonth(monthOf(group.month))}`}
      isStacked
      columns={calculationHref ? [...CORRECTIONS, CALCULATION] : CORRECTIONS}
      foot={
        <tr class="total">
          <th scope="row">Totaal</th>
          <AmountCell amount={group.charged} heading={CHARGED} />
          <AmountCell amount={group.owed} heading={OWED} />
          <AmountCell amount={group.amount} heading={DIFFERENCE} />
          <td colSpan={calculationHref ? 2 : 1} />
        </tr>
      }
    >
      {group.lines.map((line) => (
        <tr key={line.ordinal}>
          <RowHeading>{withAfterClosing(namePart(line), line)}</RowHeading>
          <AmountCell amount={euroOf(line.charged)} heading={CHARGED} />
          <AmountCell amount={euroOf(line.owed)} heading={OWED} />
          <AmountCell amount={euroOf(line.amount)} heading={DIFFERENCE} />
          <td data-heading={CAUSE}>
            {[...new Set(line.causes.map((cause) => markIn(causes, cause)))].join(', ')}
          </td>
          <CalculationCell line={line} calculationHref={calculationHref} />
        </tr>
      ))}
    </Table>
  );
}
