import { DELIVERY_STANDINGS } from '../../../../templates/wording/deliveries';
import type { InvoiceStanding, ShownInvoiceDelivery } from '../../../invoicing';
import type { PaymentTerm } from '../../../invoicing/domain';
import { formatDate } from '../../../kernel/text';
import type { Tone } from '../../parts/badge';

const TONES: Readonly<Record<InvoiceStanding, Tone>> = {
  ...{ 'to-fetch': 'neutral', fetched: 'safe', waiting: 'neutral', held: 'warning', trying: 'warning' },
  ...{ failed: 'danger', bounced: 'danger', sent: 'safe', received: 'safe' },
};

/** How a document stands, and if it is known the number of the one that goes first. */
interface Worded {
  readonly standing: InvoiceStanding;
  readonly heldBy?: string | undefined;
}

/** A standing in two or three words, and how serious it is. */
export interface WordedStanding {
  readonly text: string;
  readonly tone: Tone;
}

const WAITS_FOR_BILLING: WordedStanding = { text: 'Wacht tot de facturering aan staat', tone: 'warning' };

/** How the delivery of a document stands; what is still to be sent waits while billing is off. */
export function wordStanding({ standing, heldBy }: Worded, isBillingOff: boolean): WordedStanding {
  if (isBillingOff && (standing === 'waiting' || standing === 'trying')) return WAITS_FOR_BILLING;
  const text = heldBy === undefined ? DELIVERY_STANDINGS[standing] : `Wacht op ${heldBy}`;
  return { text, tone: TONES[standing] };
}

/** Until when a document can be paid: `20-02-2026`, and what is to be said of it; empty when nothing is to be paid. No day for what the client cannot have, and none that went by before anyone said when it was received. */
export function wordTerm({ term }: ShownInvoiceDelivery): string {
  if (!term) return '';
  if (term.dueOn === undefined) return '30 dagen na ontvangst';
  return `${formatDate(term.dueOn)} ${remarkOn(term)}`.trimEnd();
}

export function remarkOn({ isOver, isExpected }: PaymentTerm): string {
  if (isOver) return '(voorbij)';
  return isExpected ? '(verwacht)' : '';
}
