import type { JSX } from 'preact';
import { DELIVERY_ACTS } from '../../../../templates/wording/deliveries';
import { CHANNEL_NAMES } from '../../../../templates/wording/channels';
import {
  isAgainInVain,
  type InvoiceStanding,
  type ShownInvoiceDelivery,
  type TrailAct,
  type TrailDelivery,
} from '../../../invoicing';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { wordPlace } from '../../../parties';
import { placeOf } from '../../../parties/domain';
import type { Side } from '../../../people';
import { dutchDateOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import type { Fields } from '../../forms/fields';
import type { Frame } from '../../layout/frame';
import { Alert } from '../../parts/alert';
import { Badge } from '../../parts/badge';
import { Definitions, type Definition } from '../../parts/definitions';
import type { FieldError } from '../../parts/error-summary';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { wordAgainInVain } from './again-in-vain';
import { AttemptsTable, wordAttempt } from './attempts-table';
import { DeliveryForms } from './delivery-forms';
import { wordStanding, wordTerm } from './word-standing';

interface DeliverySectionProps {
  readonly frame: Frame;
  readonly shown: ShownInvoiceDelivery;
  /** Then nothing goes. */
  readonly isBillingOff: boolean;
  readonly errors: readonly FieldError[];
  /** What was filled in in a form that was not carried out. */
  readonly given: Fields | undefined;
}

type TrailHistoryProps = Pick<DeliverySectionProps, 'shown'> & { readonly side: Side };

/** Where a document is: how it reaches the client, every attempt, what became of it, and what someone can do (DVO 4.10). */
export function DeliverySection(props: DeliverySectionProps): JSX.Element {
  const { frame, shown, isBillingOff, errors, given } = props;
  const { side } = frame.person;
  return (
    <Section id="verzending" title="Verzending en ontvangst">
      <Definitions items={definitionsOf(shown, isBillingOff)} />
      <AttemptsTable shown={shown} side={side} />
      <TrailHistory shown={shown} side={side} />
      <DeliveryForms frame={frame} shown={shown} errors={errors} given={given} />
    </Section>
  );
}

/** When it was sent again and what became of it with the client, in that order. */
function TrailHistory({ shown, side }: TrailHistoryProps): JSX.Element | null {
  const { deliveries, acts } = shown.trail;
  const events = [
    ...deliveries
      .filter(({ reason }) => reason !== null)
      .map((sent) => ({ at: sent.orderedAt, text: wordAsked(sent, side) })),
    ...acts.map((act) => ({ at: act.doneAt, text: wordAct(act, side) })),
  ].sort((left, right) => (left.at < right.at ? -1 : 1));
  if (events.length === 0) return null;
  return (
    <ol class="history">
      {events.map(({ at, text }) => (
        <li key={at + text}>{text}</li>
      ))}
    </ol>
  );
}

/** That the client does not have a document, at the head of its page: what stood in the way, and what someone can do. */
export function DeliveryAlert({
  shown,
  side,
  isBillingOff,
}: TrailHistoryProps & Pick<DeliverySectionProps, 'isBillingOff'>): JSX.Element | null {
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
  if (sent && side === 'contractor' && isAgainInVain(trail)) return <AgainInVain sent={sent} />;
  if (!sent || !last || !['failed', 'trying', 'held'].includes(standing)) return null;
  const isOver = standing === 'failed';
  return (
    <Alert kind={isOver ? 'error' : 'warning'} title={isOver ? 'Niet verzonden' : 'Nog niet verzonden'}>
      <Paragraph>
        {`${side === 'client' ? wordWhatComes(standing) : wordAttempt(sent, last, side)} `}
        {isBillingOff && standing === 'trying' && 'Dat gebeurt zodra de facturering aan staat. '}
        <Link href="#verzending">Naar de verzending</Link>
      </Paragraph>
    </Alert>
  );
}

/** What the client can expect: it cannot mend what stood in the way, and most of that mends itself. */
function wordWhatComes(standing: InvoiceStanding): string {
  if (standing === 'failed') return 'De opdrachtnemer zoekt uit waarom.';
  if (standing === 'held') return 'Een eerder document gaat eerst; daarna gaat dit vanzelf.';
  return 'Het verzenden is niet gelukt en wordt vanzelf opnieuw geprobeerd.';
}

/** What was sent once more did not come, while an earlier sending did. */
function AgainInVain({ sent }: { sent: TrailDelivery }): JSX.Element {
  return (
    <Alert kind="warning" title="De laatste verzending kwam niet aan">
      <Paragraph>
        {`Een eerdere verzending kwam niet terug, dus de opdrachtgever kan het document hebben. ${wordAgainInVain(sent)} `}
        <Link href="#verzending">Naar de verzending</Link>
      </Paragraph>
    </Alert>
  );
}

function definitionsOf(shown: ShownInvoiceDelivery, isBillingOff: boolean): Definition[] {
  const { channel, again, sentOn, receivedOn, term } = shown;
  const { text, tone } = wordStanding(shown, isBillingOff);
  const place = placeOf(channel);
  return [
    { term: 'Stand', value: <Badge tone={tone}>{text}</Badge> },
    { term: 'Kanaal', value: CHANNEL_NAMES[channel.kind] },
    ...(place === undefined
      ? []
      : [{ term: 'Naar', value: <code class="fingerprint">{wordPlace(place)}</code> }]),
    ...(sentOn === undefined ? [] : [{ term: 'Verzonden op', value: formatDate(sentOn) }]),
    ...(again ? [{ term: 'Opnieuw verzenden', value: wordAgain(again, isBillingOff) }] : []),
    { term: 'Ontvangen op', value: receivedOn === undefined ? 'nog niet gemeld' : formatDate(receivedOn) },
    ...(term ? [{ term: 'Betalen uiterlijk', value: wordTerm(shown) }] : []),
  ];
}

/** `per mail naar facturen@ommen.example: nog niet gelukt`, beside what went before. */
function wordAgain({ channel, attempts, isFetchedNow }: TrailDelivery, isBillingOff: boolean): string {
  if (isFetchedNow) return 'gaat niet door: de opdrachtgever haalt documenten nu zelf op';
  const place = placeOf(channel);
  const where = `${CHANNEL_NAMES[channel.kind]}${place === undefined ? '' : ` naar ${wordPlace(place)}`}`;
  const last = attempts.at(-1);
  if (last && !last.isTriedAgain) return `${where}: niet gelukt`;
  if (isBillingOff) return `${where}: wacht tot de facturering aan staat`;
  return `${where}: ${last ? 'nog niet gelukt' : 'is gevraagd'}`;
}

/** The first time as well, for what lay ready before there was a channel. */
function wordAsked({ number, reason, orderedAt, orderedRole }: TrailDelivery, side: Side): string {
  const day = formatDate(dutchDateOf(orderedAt) as LocalDate);
  const what = number === 1 ? 'Verzending gevraagd' : 'Opnieuw verzenden gevraagd';
  const why = side === 'client' ? '' : ` ‘${reason ?? ''}’`;
  return `${what}: ${day}, door ${nameOfRole(orderedRole)}.${why}`;
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
