import type { JSX } from 'preact';
import { namePart } from '../../documents';
import {
  euroOf,
  inDisplayOrder,
  markIn,
  monthOf,
  sumsOf,
  totalPerCause,
  type CauseTotal,
} from '../../documents/domain';
import type { Correction, IssuedDocument } from '../../invoicing/domain';
import { formatAmount, formatMonth } from '../../kernel/text';
import { CausesTable } from '../invoices/document-corrections';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { nameCorrectionKind } from './name-correction-kind';

const COLUMNS: readonly Column[] = [
  { heading: 'Kostenmaand' },
  { heading: 'Onderdeel' },
  { heading: 'Soort' },
  { heading: 'Gefactureerd (€)', isNumber: true },
  { heading: 'Herberekend (€)', isNumber: true },
  { heading: 'Verschil (€)', isNumber: true },
  { heading: 'Oorzaak' },
];
const CALCULATION: Column = { heading: 'Berekening' };

interface CorrectionsTableProps {
  readonly frame: Frame;
  readonly caption: string;
  readonly corrections: readonly Correction[];
  /** The document that says them; undefined while they are not invoiced. */
  readonly document: IssuedDocument | undefined;
}

/** Corrections with their causes: subtotals per cause, then each month and part. */
export function CorrectionsTable(props: CorrectionsTableProps): JSX.Element {
  const { frame, caption, corrections, document } = props;
  const causes = totalPerCause(corrections);
  const { charged, owed, amount } = sumsOf(corrections);
  return (
    <>
      <CausesTable causes={causes} document={document ?? {}} caption={`${caption}: verschil per oorzaak`} />
      <Table
        caption={caption}
        columns={document ? [...COLUMNS, CALCULATION] : COLUMNS}
        foot={
          <tr class="total">
            <th scope="row" colSpan={3}>
              Totaal
            </th>
            <AmountCell amount={charged} />
            <AmountCell amount={owed} />
            <AmountCell amount={amount} />
            <td colSpan={document ? 2 : 1} />
          </tr>
        }
      >
        {inDisplayOrder(corrections).map((correction, index) => (
          <CorrectionRow
            key={index}
            correction={correction}
            causes={causes}
            calculation={
              document && <CalculationLink frame={frame} document={document} correction={correction} />
            }
          />
        ))}
      </Table>
    </>
  );
}

interface CorrectionRowProps {
  readonly correction: Correction;
  readonly causes: readonly CauseTotal[];
  readonly calculation: JSX.Element | undefined;
}

function CorrectionRow({ correction, causes, calculation }: CorrectionRowProps): JSX.Element {
  return (
    <tr>
      <td class="nowrap">{formatMonth(monthOf(correction.costMonth))}</td>
      <RowHeading>{namePart(correction)}</RowHeading>
      <td>{nameCorrectionKind(correction)}</td>
      <AmountCell amount={euroOf(correction.charged)} />
      <AmountCell amount={euroOf(correction.owed)} />
      <AmountCell amount={euroOf(correction.amount)} />
      <td>{causesByMark(correction, causes)}</td>
      {calculation && <td>{calculation}</td>}
    </tr>
  );
}

/** The code of the cause; of several, each with its share. */
function causesByMark({ causes: [only, ...others] }: Correction, totals: readonly CauseTotal[]): string {
  if (!only) return '';
  if (others.length === 0) return markIn(totals, only);
  return [only, ...others]
    .map((cause) => `${markIn(totals, cause)}\u00a0${formatAmount(euroOf(cause.amount))}`)
    .join(' · ');
}

interface CalculationLinkProps {
  readonly frame: Frame;
  readonly document: IssuedDocument;
  readonly correction: Correction;
}

function CalculationLink({ frame, document, correction }: CalculationLinkProps): JSX.Element | null {
  const { shownIn, costMonth } = correction;
  if (shownIn === undefined) return null;
  return (
    <Link href={hrefIn(frame, `/facturen/${document.number}/regels/${shownIn}`)}>
      Hoe is dit berekend?
      <span class="visually-hidden">
        {' '}
        {namePart(correction)}, {formatMonth(monthOf(costMonth))}, {document.number}
      </span>
    </Link>
  );
}
