import type { JSX } from 'preact';
import type { FileDelivery } from '../../../cemetery';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { wordSendFailure } from '../../../parties';
import { placeOf, type SendFailure } from '../../../parties/domain';
import { decide, type Side } from '../../../people';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../../platform/clock';
import { hrefIn, type Frame } from '../../layout/frame';
import { Actions, PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Definitions, type Definition } from '../../parts/definitions';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { deliveredOn } from '../windows/window-stand';
import { DELIVERY_NAMES } from '../../../../templates/wording/cemetery';
import { CHANNEL_NAMES } from '../../../../templates/wording/channels';
import type { WindowView } from './window-view';

interface DeliverySectionProps {
  readonly frame: Frame;
  readonly view: WindowView;
}

/** How the file gets to the client's bookkeeping and how that stands, with the papers that go with it (DVO 3.1.3). */
export function DeliverySection({ frame, view: { shown } }: DeliverySectionProps): JSX.Element | null {
  const { file, delivery } = shown;
  if (!file || !delivery) return null;
  const number = file.windowNumber.toString();
  return (
    <Section id="aflevering" title="Aflevering aan de boekhouding">
      <Definitions items={definitionsOf(shown, delivery, frame.person.side)} />
      <ul class="utrecht-unordered-list">
        {[
          ['controlerapport', 'Controlerapport als PDF'],
          ['aanbiedingsbrief', 'Aanbiedingsbrief als PDF'],
        ].map(([path = '', label]) => (
          <li class="utrecht-unordered-list__item" key={path}>
            <Link href={hrefIn(frame, `/k2b/${number}/${path}`)}>{label}</Link>
          </li>
        ))}
      </ul>
      {decide(frame.person, 'cemetery.deliver').allowed && (
        <SendAgain frame={frame} number={number} delivery={delivery} />
      )}
    </Section>
  );
}

interface DeliveryAlertProps {
  readonly shown: WindowView['shown'];
  readonly side: Side;
}

/** That a file has not arrived, at the head of the page: what stood in the way, and what someone can do. */
export function DeliveryAlert({ shown, side }: DeliveryAlertProps): JSX.Element | null {
  const { delivery } = shown;
  const standing = delivery?.standing;
  if (!delivery?.lastFailure || (standing !== 'failed' && standing !== 'trying')) return null;
  // The client has it: nothing is amiss.
  if (delivery.lastFailure.failure === 'received-before') return null;
  const delivered = deliveredOn(shown);
  if (delivered !== undefined) return <SentAgainInVain {...{ delivery, delivered, side }} />;
  const isOver = standing === 'failed';
  return (
    <Alert
      kind={isOver ? 'error' : 'warning'}
      title={isOver ? 'Het bestand is niet afgeleverd' : 'Nog niet afgeleverd'}
    >
      <Paragraph>
        {`${wordFailure(delivery, delivery.lastFailure, side)} `}
        <Link href="#aflevering">Naar de aflevering</Link>
      </Paragraph>
    </Alert>
  );
}

/** The client has the file, whatever became of sending it once more; what to set up is not for the client to hear. */
function SentAgainInVain(props: {
  delivery: FileDelivery;
  delivered: LocalDate;
  side: Side;
}): JSX.Element | null {
  const { delivery, delivered, side } = props;
  if (!delivery.lastFailure || side === 'client') return null;
  return (
    <Alert kind="warning" title="Opnieuw sturen is niet gelukt">
      <Paragraph>
        {`Het bestand was al afgeleverd, op ${formatDate(delivered)}. ${wordFailure(delivery, delivery.lastFailure, side)} `}
        <Link href="#aflevering">Naar de aflevering</Link>
      </Paragraph>
    </Alert>
  );
}

/** What stood in the way; the client cannot mend it and is told no more than that. */
function wordFailure(delivery: FileDelivery, { failure }: { failure: SendFailure }, side: Side): string {
  const { code, text } = wordSendFailure(failure, delivery.channel);
  return side === 'client'
    ? `De opdrachtnemer kon het bestand niet sturen${whatComesAfter(delivery)} (${code}).`
    : `${text} (${code})`;
}

/** What the client can expect after an attempt that failed. */
function whatComesAfter({ standing }: FileDelivery): string {
  if (standing === 'failed') return ' en zoekt uit waarom';
  return standing === 'trying' ? '; het wordt vanzelf opnieuw geprobeerd' : '';
}

function definitionsOf(shown: WindowView['shown'], delivery: FileDelivery, side: Side): Definition[] {
  const { channel, standing, attempts, lastFailure } = delivery;
  const place = placeOf(channel);
  const delivered = deliveredOn(shown);
  const isAgain = delivered !== undefined && standing !== 'delivered';
  return [
    ...(isAgain ? [{ term: 'Afgeleverd', value: `op ${formatDate(delivered)}` }] : []),
    { term: 'Kanaal', value: CHANNEL_NAMES[channel.kind] },
    ...(place === undefined ? [] : [{ term: 'Naar', value: <code class="fingerprint">{place}</code> }]),
    { term: isAgain ? 'Opnieuw sturen' : 'Stand', value: <strong>{DELIVERY_NAMES[standing]}</strong> },
    ...(channel.kind === 'download' ? [] : [{ term: 'Pogingen', value: attempts.toString() }]),
    ...(lastFailure
      ? [
          {
            term: 'Laatste mislukte poging',
            value: `${wordMoment(lastFailure.at)}: ${wordFailure(delivery, lastFailure, side)}`,
          },
        ]
      : []),
  ];
}

function wordMoment(at: Instant): string {
  return `${formatDate(dutchDateOf(at) as LocalDate)} om ${dutchTimeOf(at)}`;
}

/** The same bytes again, over the channel as it is set up now. */
function SendAgain(props: { frame: Frame; number: string; delivery: FileDelivery }): JSX.Element | null {
  const { frame, number, delivery } = props;
  const { current, channel, standing, isOwnNew } = delivery;
  const place = placeOf(current);
  if (place === undefined) return null;
  if (isOwnNew) return <ByColleague place={place} />;
  const isFirst = channel.kind === 'download';
  return (
    <PostForm frame={frame} path={`/k2b/${number}/afleveringen`}>
      <Paragraph>
        {`Precies hetzelfde bestand gaat ${isFirst ? '' : 'nog een keer '}naar `}
        <code class="fingerprint">{place}</code>.
      </Paragraph>
      <Actions>
        <SubmitButton kind={standing === 'failed' ? 'primary' : 'secondary'}>
          {isFirst ? 'Bestand sturen' : 'Opnieuw sturen'}
        </SubmitButton>
      </Actions>
    </PostForm>
  );
}

function ByColleague({ place }: { place: string }): JSX.Element {
  return (
    <Alert kind="info" title="Een collega moet dit bestand sturen">
      <Paragraph>
        {'Jij stelde '}
        <code class="fingerprint">{place}</code>
        {
          ' in nadat het bestand was vrijgegeven. Zo beslist niemand alleen waar de namen van inwoners heen gaan.'
        }
      </Paragraph>
    </Alert>
  );
}
