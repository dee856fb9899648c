import type { JSX } from 'preact';
import type { DocumentSummary, ShownInvoiceDelivery } from '../../../invoicing';
import { StandingBadges } from '../document-badge';
import { wordStanding, wordTerm } from './word-standing';

/** The heading of the last cell. */
export const PAY_BY = 'Betalen uiterlijk';

interface DeliveryCellsProps {
  readonly document: Pick<DocumentSummary, 'creditedBy'>;
  readonly shown: ShownInvoiceDelivery | undefined;
  readonly isBillingOff: boolean;
}

/** In a list: whether a document was taken back, how it reaches the client, and until when it can be paid. */
export function DeliveryCells({ document, shown, isBillingOff }: DeliveryCellsProps): JSX.Element {
  return (
    <>
      <td>
        <StandingBadges document={document} standing={shown && wordStanding(shown, isBillingOff)} />
      </td>
      <td data-heading={PAY_BY}>{shown && wordTerm(shown)}</td>
    </>
  );
}
