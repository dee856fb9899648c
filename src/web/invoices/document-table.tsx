import type { JSX } from 'preact';
import type { DocumentSummary, ShownInvoiceDelivery } from '../../invoicing';
import { euroOf, monthOf, dayOf } from '../../documents/domain';
import { formatDate, formatMonth } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { DeliveryCells, PAY_BY } from './delivery/delivery-cells';
import { DocumentBadge } from './document-badge';
import { nameOfKind } from './document-kind';

const [DATE, MONTH, NET, VAT, GROSS] = ['Datum', 'Maand', 'Zonder btw (€)', 'Btw (€)', 'Totaal (€)'] as const;
const COLUMNS: readonly Column[] = [
  { heading: 'Nummer' },
  { heading: DATE },
  { heading: MONTH },
  { heading: 'Soort' },
  { heading: NET, isNumber: true },
  { heading: VAT, isNumber: true },
  { heading: GROSS, isNumber: true },
  { heading: 'Stand' },
];
/** Where the list says as well how documents reach the client. */
const OF_DELIVERY: readonly Column[] = [{ heading: PAY_BY }];

interface DocumentTableProps {
  readonly frame: Frame;
  readonly documents: readonly DocumentSummary[];
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** How each reaches the client, by its number. */
  readonly deliveries?: ReadonlyMap<string, ShownInvoiceDelivery>;
  /** Then nothing goes; for the contractor. */
  readonly isBillingOff?: boolean;
}

/** Issued documents in a list. */
export function DocumentTable({
  frame,
  documents,
  caption,
  isCaptionHidden = true,
  deliveries,
  isBillingOff = false,
}: DocumentTableProps): JSX.Element {
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      isStacked
      columns={deliveries ? [...COLUMNS, ...OF_DELIVERY] : COLUMNS}
    >
      {documents.map((document) => (
        <tr key={document.number}>
          <RowHeading>
            <span class="nowrap">
              <Link href={hrefIn(frame, `/facturen/${document.number}`)}>{document.number}</Link>
            </span>
          </RowHeading>
          <td class="nowrap" data-heading={DATE}>
            {formatDate(dayOf(document.issuedOn))}
          </td>
          <td class="nowrap" data-heading={MONTH}>
            {formatMonth(monthOf(document.month))}
          </td>
          <td>{nameOfKind(document)}</td>
          <AmountCell amount={euroOf(document.net)} heading={NET} />
          <AmountCell amount={euroOf(document.vatAmount)} heading={VAT} />
          <AmountCell amount={euroOf(document.gross)} heading={GROSS} />
          {deliveries ? (
            <DeliveryCells
              document={document}
              shown={deliveries.get(document.number)}
              isBillingOff={isBillingOff}
            />
          ) : (
            <td>
              <DocumentBadge document={document} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}
