import type { JSX } from 'preact';
import type { DocumentSummary, ShownInvoiceDelivery } from '../../../invoicing';
import { formatDate } from '../../../kernel/text';
import { StandingBadges } from '../document-badge';
import { remarkOn, wordStanding, wordTerm } from './word-standing';

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
      <td data-heading={PAY_BY}>{shown && <Term shown={shown} />}</td>
    </>
  );
}

/** In a narrow column the remark goes below the day, which stays whole. */
function Term({ shown }: { shown: ShownInvoiceDelivery }): JSX.Element {
  const { term } = shown;
  if (term?.dueOn === undefined) return <>{wordTerm(shown)}</>;
  return (
    <>
      <span class="nowrap">{formatDate(term.dueOn)}</span> {remarkOn(term)}
    </>
  );
}
