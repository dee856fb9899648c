import type { JSX } from 'preact';
import type { DocumentSummary, ShownInvoiceDelivery } from '../../invoicing';
import { euroOf, monthOf, dayOf } from '../../documents/domain';
import { formatDate, formatMonth } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { DeliveryCells } from './delivery/delivery-cells';
import { DocumentBadge } from './document-badge';
import { nameOfKind } from './document-kind';

const COLUMNS: readonly Column[] = [
  { heading: 'Nummer' },
  { heading: 'Datum' },
  { heading: 'Maand' },
  { heading: 'Soort' },
  { heading: 'Zonder btw (€)', isNumber: true },
  { heading: 'Btw (€)', isNumber: true },
  { heading: 'Totaal (€)', isNumber: true },
  { heading: 'Stand' },
];
/** Where the list says as well how documents reach the client. */
const OF_DELIVERY: readonly Column[] = [{ heading: 'Betalen uiterlijk' }];

interface DocumentTableProps {
  readonly frame: Frame;
  readonly documents: readonly DocumentSummary[];
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** How each reaches the client, by its number. */
  readonly deliveries?: ReadonlyMap<string, ShownInvoiceDelivery>;
}

/** Issued documents in a list. */
export function DocumentTable({
  frame,
  documents,
  caption,
  isCaptionHidden = true,
  deliveries,
}: DocumentTableProps): JSX.Element {
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={deliveries ? [...COLUMNS, ...OF_DELIVERY] : COLUMNS}
    >
      {documents.map((document) => (
        <tr key={document.number}>
          <RowHeading>
            <span class="nowrap">
              <Link href={hrefIn(frame, `/facturen/${document.number}`)}>{document.number}</Link>
            </span>
          </RowHeading>
          <td class="nowrap">{formatDate(dayOf(document.issuedOn))}</td>
          <td class="nowrap">{formatMonth(monthOf(document.month))}</td>
          <td>{nameOfKind(document)}</td>
          <AmountCell amount={euroOf(document.net)} />
          <AmountCell amount={euroOf(document.vatAmount)} />
          <AmountCell amount={euroOf(document.gross)} />
          {deliveries ? (
            <DeliveryCells document={document} shown={deliveries.get(document.number)} />
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
