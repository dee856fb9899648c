import type { JSX } from 'preact';
import type { DocumentSummary, ShownInvoiceDelivery } from '../../../invoicing';
import { Badge } from '../../parts/badge';
import { DocumentBadge } from '../document-badge';
import { wordStanding, wordTerm } from './word-standing';

/** The heading of the last cell. */
export const PAY_BY = 'Betalen uiterlijk';

interface DeliveryCellsProps {
  readonly document: Pick<DocumentSummary, 'creditedBy'>;
  readonly shown: ShownInvoiceDelivery | undefined;
}

/** In a list: whether a document was taken back, how it reaches the client, and until when it can be paid. */
export function DeliveryCells({ document, shown }: DeliveryCellsProps): JSX.Element {
  const standing = shown && wordStanding(shown);
  return (
    <>
      <td>
        {(document.creditedBy !== null || !standing) && <DocumentBadge document={document} />}{' '}
        {standing && <Badge tone={standing.tone}>{standing.text}</Badge>}
      </td>
      <td data-heading={PAY_BY}>{shown && wordTerm(shown)}</td>
    </>
  );
}
