import {
  isAgainInVain,
  isOftenInVain,
  isUndelivered,
  type InvoiceStanding,
  type ShownInvoiceDelivery,
  type TrailDelivery,
} from '../../../invoicing';
import { enumerate } from '../../../kernel/text';
import { wordSendFailure } from '../../../parties';
import { decide, type Person } from '../../../people';
import type { Task } from '../../year/tasks-of';
import { wordAgainInVain } from './again-in-vain';

/** What the delivery of documents asks of who sends them and of who receives them (DVO 4.10). */
export function deliveryTasksOf(deliveries: readonly ShownInvoiceDelivery[], person: Person): Task[] {
  const isSender = decide(person, 'invoice.deliver').allowed;
  const isReader = decide(person, 'invoice.receive').allowed && person.side === 'client';
  return [
    ...(isSender ? deliveries.flatMap(notSent) : []),
    ...(isReader ? [...fetchTask(deliveries), ...receiptTask(deliveries.filter(isToReceive))] : []),
  ];
}

const PREDICATES: Readonly<Partial<Record<InvoiceStanding, string>>> = {
  bounced: 'kwam terug',
  trying: 'is na herhaald proberen nog niet verzonden',
};

/** What waits for an earlier document is mended by mending that one. */
function notSent({ trail, standing, isOwnNew, current }: ShownInvoiceDelivery): Task[] {
  const { number } = trail.document;
  const last = trail.deliveries.at(-1);
  if (last && isAgainInVain(trail)) return [againInVain(number, last)];
  if (!isUndelivered(standing) && !isOftenInVain(trail)) return [];
  const outcome = last?.attempts.at(-1)?.outcome;
  const isBounced = standing === 'bounced';
  const why =
    isBounced || !last || outcome === undefined || outcome === 'delivered'
      ? 'Kijk of het adres klopt en verstuur het opnieuw. Wat erna komt, wacht hierop.'
      : wordSendFailure(outcome, last.channel).text;
  return [
    {
      // Who may not send over a channel of one's own can still look why it does not go.
      ...{ isOwn: !isOwnNew || current.kind === 'download' || standing === 'trying', isUrgent: true },
      title: `${number} ${PREDICATES[standing] ?? 'is niet verzonden'}`,
      ...{ explanation: why, action: 'Naar de verzending', path: `/facturen/${number}#verzending` },
    },
  ];
}

/** Whoever had it sent once more wanted it to come; the client can have an earlier one, so it is not urgent. */
function againInVain(number: string, sent: TrailDelivery): Task {
  return {
    ...{ isOwn: true, title: `${number} kwam de laatste keer niet aan` },
    explanation: `Een eerdere verzending kwam niet terug. ${wordAgainInVain(sent)}`,
    ...{ action: 'Naar de verzending', path: `/facturen/${number}#verzending` },
  };
}

/** Nobody is sent what lies ready: without a task it lies there unseen, and its 30 days do not begin. */
function fetchTask(deliveries: readonly ShownInvoiceDelivery[]): Task[] {
  const numbers = deliveries
    .filter(({ standing }) => standing === 'to-fetch')
    .map(({ trail }) => trail.document.number);
  const [first] = numbers;
  if (first === undefined) return [];
  const isOne = numbers.length === 1;
  return [
    {
      ...{ isOwn: true, action: isOne ? `Naar ${first}` : 'Naar de facturen' },
      title: isOne
        ? `${first} ligt klaar om op te halen`
        : `Er liggen ${numbers.length} documenten klaar om op te halen`,
      explanation: 'Wat klaarligt, wordt niet toegestuurd. Haal de pdf of de e-factuur hier op.',
      path: isOne ? `/facturen/${first}` : '/facturen',
    },
  ];
}

/** What is not to be paid, or not any more, has no term that begins. */
function isToReceive({ standing, term }: ShownInvoiceDelivery): boolean {
  return (standing === 'sent' || standing === 'fetched') && term !== undefined;
}

function receiptTask(open: readonly ShownInvoiceDelivery[]): Task[] {
  const numbers = open.map(({ trail }) => trail.document.number);
  const [first] = numbers;
  if (first === undefined) return [];
  const isOne = numbers.length === 1;
  return [
    {
      ...{ isOwn: true, action: isOne ? 'Ontvangst melden' : 'Naar de facturen' },
      title: isOne ? `Meld wanneer je ${first} ontving` : `Meld de ontvangst van ${numbers.length} facturen`,
      explanation: `De betaaltermijn van 30 dagen begint op de dag van ontvangst${isOne ? '' : `: ${enumerate(numbers)}`}.`,
      path: isOne ? `/facturen/${first}#verzending` : '/facturen',
    },
  ];
}
