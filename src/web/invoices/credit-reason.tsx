import type { JSX } from 'preact';
import { Paragraph } from '../parts/paragraph';
import type { InvoiceView } from './invoice-view';

/** Why a document was taken back, on itself and on what took it back; a proposal tells it where it is decided on. */
export function CreditReason({
  view: { summary, creditReason },
}: {
  readonly view: Pick<InvoiceView, 'summary' | 'creditReason'>;
}): JSX.Element | null {
  const isCredited = summary.credits !== null || summary.creditedBy !== null;
  if (!isCredited || creditReason === undefined) return null;
  return <Paragraph>Reden van het crediteren: {creditReason}</Paragraph>;
}
