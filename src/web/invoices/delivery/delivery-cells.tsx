import type { JSX } from 'preact';
import type { ShownInvoiceDelivery } from '../../../invoicing';
import { Badge } from '../../parts/badge';
import { wordStanding, wordTerm } from './word-standing';

/** How a document reaches the client, and until when it can be paid, in a list. */
export function DeliveryCells({ shown }: { shown: ShownInvoiceDelivery | undefined }): JSX.Element {
  if (!shown)
    return (
      <>
        <td />
        <td />
      </>
    );
  const { text, tone } = wordStanding(shown);
  return (
    <>
      <td>
        <Badge tone={tone}>{text}</Badge>
      </td>
      <td class="nowrap">{wordTerm(shown)}</td>
    </>
  );
}
