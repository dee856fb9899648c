import type { JSX } from 'preact';
import { nameCause, namePart } from '../../documents';
import {
  divideLines,
  euroOf,
  inDisplayOrder,
  markIn,
  monthOf,
  sumsOf,
  totalPerCause,
  type CauseTotal,
} from '../../documents/domain';
import type { Correction, IssuedDocument } from '../../invoicing/domain';
import { capitalised, formatAmount, formatMonth } from '../../kernel/text';
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
  const annex = document && totalPerCause(divideLines(document).corrections);
  const causes = totalPerCause(corrections).map((one) => ({
    ...one,
    mark: annex ? markIn(annex, one.cause) : '',
  }));
  const { charged, owed, amount } = sumsOf(corrections);
  return (
    <>
      <CausesTable
        frame={frame}
        causes={causes}
        isLettered={annex !== undefined}
        document={document ?? {}}
        caption={`${caption}: verschil per oorzaak`}
      />
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
            annex={annex}
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
  /** The causes as the annex of the document letters them; undefined while there is no document. */
  readonly annex: readonly CauseTotal[] | undefined;
  readonly calculation: JSX.Element | undefined;
}

function CorrectionRow({ correction, annex, calculation }: CorrectionRowProps): JSX.Element {
  return (
    <tr>
      <td class="nowrap">{formatMonth(monthOf(correction.costMonth))}</td>
      <RowHeading>{namePart(correction)}</RowHeading>
      <td>{nameCorrectionKind(correction)}</td>
      <AmountCell amount={euroOf(correction.charged)} />
      <AmountCell amount={euroOf(correction.owed)} />
      <AmountCell amount={euroOf(correction.amount)} />
      <td>
        <Causes correction={correction} annex={annex} />
      </td>
      {calculation && <td>{calculation}</td>}
    </tr>
  );
}

interface CausesProps {
  readonly correction: Correction;
  readonly annex: readonly CauseTotal[] | undefined;
}

/** The cause by its letter in the annex, or else by name; of several, each with its share. */
function Causes({ correction: { causes }, annex }: CausesProps): JSX.Element {
  const shareOf = (amount: string): string => formatAmount(euroOf(amount));
  const isShared = causes.length > 1;
  if (annex) {
    const marks = causes.map((cause) =>
      isShared ? `${markIn(annex, cause)}\u00a0${shareOf(cause.amount)}` : markIn(annex, cause),
    );
    return <>{marks.join(' · ')}</>;
  }
  return (
    <>
      {causes.map((cause, index) => (
        <div key={index}>
          {capitalised(nameCause(cause, {}))}
          {isShared && `: ${shareOf(cause.amount)}`}
        </div>
      ))}
    </>
  );
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
