import type { JSX } from 'preact';
import { DELIVERY_ACTS } from '../../../../templates/wording/deliveries';
import { CHANNEL_NAMES } from '../../../../templates/wording/channels';
import type { ShownInvoiceDelivery, TrailAct } from '../../../invoicing';
import { formatDate } from '../../../kernel/text';
import { placeOf } from '../../../parties/domain';
import type { Side } from '../../../people';
import { nameOfRole } from '../../../platform/wording';
import type { Frame } from '../../layout/frame';
import { Alert } from '../../parts/alert';
import { Badge } from '../../parts/badge';
import { Definitions, type Definition } from '../../parts/definitions';
import type { FieldError } from '../../parts/error-summary';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { AttemptsTable, wordAttempt } from './attempts-table';
import { DeliveryForms } from './delivery-forms';
import { wordStanding, wordTerm } from './word-standing';

interface DeliverySectionProps {
  readonly frame: Frame;
  readonly shown: ShownInvoiceDelivery;
  readonly errors: readonly FieldError[];
}

/** Where a document is: how it reaches the client, every attempt, what became of it, and what someone can do (DVO 4.10). */
export function DeliverySection({ frame, shown, errors }: DeliverySectionProps): JSX.Element {
  const { side } = frame.person;
  return (
    <Section id="verzending" title="Verzending en ontvangst">
      <Definitions items={definitionsOf(shown)} />
      <AttemptsTable shown={shown} side={side} />
      {shown.trail.acts.length > 0 && (
        <ol class="history">
          {shown.trail.acts.map((act) => (
            <li key={act.number}>{wordAct(act, side)}</li>
          ))}
        </ol>
      )}
      <DeliveryForms frame={frame} shown={shown} errors={errors} />
    </Section>
  );
}

/** That the client does not have a document, at the head of its page: what stood in the way, and what someone can do. */
export function DeliveryAlert({
  shown,
  side,
}: {
  readonly shown: ShownInvoiceDelivery;
  readonly side: Side;
}): JSX.Element | null {
  const { standing, trail } = shown;
  const sent = trail.deliveries.at(-1);
  const last = sent?.attempts.at(-1);
  if (standing === 'bounced')
    return (
      <Alert kind="error" title="Het bericht kwam terug">
        <Paragraph>
          {side === 'client'
            ? 'De opdrachtnemer verstuurt het opnieuw. '
            : 'De opdrachtgever heeft dit document niet. Kijk of het adres klopt en verstuur het opnieuw. '}
          <Link href="#verzending">Naar de verzending</Link>
        </Paragraph>
      </Alert>
    );
  if (!sent || !last || !['failed', 'trying', 'held'].includes(standing)) return null;
  const isOver = standing === 'failed';
  return (
    <Alert kind={isOver ? 'error' : 'warning'} title={isOver ? 'Niet verzonden' : 'Nog niet verzonden'}>
      <Paragraph>
        {`${wordAttempt(sent, last, side)} `}
        <Link href="#verzending">Naar de verzending</Link>
      </Paragraph>
    </Alert>
  );
}

function definitionsOf(shown: ShownInvoiceDelivery): Definition[] {
  const { channel, receivedOn, term } = shown;
  const { text, tone } = wordStanding(shown);
  const place = placeOf(channel);
  return [
    { term: 'Stand', value: <Badge tone={tone}>{text}</Badge> },
    { term: 'Kanaal', value: CHANNEL_NAMES[channel.kind] },
    ...(place === undefined ? [] : [{ term: 'Naar', value: <code class="fingerprint">{place}</code> }]),
    { term: 'Ontvangen op', value: receivedOn === undefined ? 'nog niet gemeld' : formatDate(receivedOn) },
    ...(term ? [{ term: 'Betalen uiterlijk', value: wordTerm(shown) }] : []),
  ];
}

function wordAct(act: TrailAct, side: Side): string {
  const who = act.isByClient ? 'opdrachtgever' : nameOfRole(act.doneRole);
  const status = act.status === null ? '' : ` (melding ${act.status})`;
  // A reason may name someone, and is of who gave it.
  const reason = act.reason === null || side === 'client' ? '' : ` ‘${act.reason}’`;
  const day = `${formatDate(act.happenedOn)}, gemeld door ${who}`;
  return act.act === 'fetch'
    ? `${DELIVERY_ACTS.fetch} op ${formatDate(act.happenedOn)}`
    : `${DELIVERY_ACTS[act.act]}: ${day}${status}.${reason}`;
}
