import type { JSX } from 'preact';
import {
  isOut,
  returnableDeliveriesOf,
  sentOnOf,
  type ShownInvoiceDelivery,
  type TrailDelivery,
} from '../../../invoicing';
import { formatLongDate } from '../../../kernel/text';
import { wordPlace } from '../../../parties';
import { placeOf } from '../../../parties/domain';
import { decide } from '../../../people';
import { textOf, type Fields } from '../../forms/fields';
import { readDay } from '../../forms/read-day';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Disclosure } from '../../parts/disclosure';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { DateField, FileField, SelectField, TextAreaField } from '../../parts/field';
import { Paragraph } from '../../parts/paragraph';

interface DeliveryFormsProps {
  readonly frame: Frame;
  readonly shown: ShownInvoiceDelivery;
  readonly errors: readonly FieldError[];
  readonly given: Fields | undefined;
}

/** What someone can do about the delivery of a document; a form that was not carried out is open, as it was filled in. */
export function DeliveryForms(props: DeliveryFormsProps): JSX.Element {
  const { person } = props.frame;
  const receipt = decide(person, 'invoice.receive').allowed && <Receipt {...props} />;
  const sendAgain = decide(person, 'invoice.deliver').allowed && <SendAgain {...props} />;
  const isWithClient = isOut(props.shown.trail);
  return (
    <>
      {/* What the client cannot have is to be sent first. */}
      {!isWithClient && sendAgain}
      {receipt}
      {isWithClient && sendAgain}
      {decide(person, 'invoice.record-bounce').allowed && <Bounce {...props} />}
    </>
  );
}

function Receipt({ frame, shown, errors, given }: DeliveryFormsProps): JSX.Element | null {
  const { receivedOn, trail } = shown;
  const { number } = trail.document;
  const isContractor = frame.person.side === 'contractor';
  const last = trail.acts.findLast(({ act }) => act === 'receive');
  if (isContractor && last?.isByClient) return null;
  const isReasonAsked = isContractor || receivedOn !== undefined;
  const summary = receivedOn === undefined ? 'Ontvangst melden' : 'Andere dag van ontvangst melden';
  return (
    <Disclosure summary={summary} isOpen={isGiven(given, 'ontvangen')}>
      <PostForm frame={frame} path={`/facturen/${number}/ontvangsten`}>
        <DateField
          name="ontvangen"
          label="Dag van ontvangst"
          description={
            shown.term ? 'De betaaltermijn van 30 dagen begint op deze dag.' : 'De dag waarop het binnenkwam.'
          }
          value={readDay(textOf(given, 'ontvangen'))}
          error={errorOf(errors, 'ontvangen')}
        />
        <TextAreaField
          name="ontvangstreden"
          label={isReasonAsked ? 'Hoe weet je dit?' : 'Toelichting (mag leeg blijven)'}
          isOptional={!isReasonAsked}
          value={textOf(given, 'ontvangstreden')}
          error={errorOf(errors, 'ontvangstreden')}
        />
        <SubmitButton kind={isContractor ? 'secondary' : 'primary'}>Ontvangst vastleggen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

/** The same bytes again, over the channel as it is set up now. */
function SendAgain({ frame, shown, errors, given }: DeliveryFormsProps): JSX.Element | null {
  const { current, standing, isOwnNew, trail } = shown;
  const at = placeOf(current);
  if (at === undefined || standing === 'waiting' || standing === 'held') return null;
  const place = wordPlace(at);
  if (isOwnNew) return <ByColleague place={place} />;
  const isFirst = trail.deliveries.length === 0;
  const isNeeded = standing === 'failed' || standing === 'bounced';
  return (
    <Disclosure
      summary={isFirst ? 'Verzenden' : 'Opnieuw verzenden'}
      isOpen={isNeeded || isGiven(given, 'verzendreden')}
    >
      <PostForm frame={frame} path={`/facturen/${trail.document.number}/afleveringen`}>
        <Paragraph>
          {'Precies hetzelfde document gaat naar '}
          <code class="fingerprint">{place}</code>. Het blijft één factuur.
        </Paragraph>
        <TextAreaField
          name="verzendreden"
          label="Reden van verzenden"
          description="Bijvoorbeeld wat er met de vorige keer was, of wie erom vroeg."
          value={textOf(given, 'verzendreden')}
          error={errorOf(errors, 'verzendreden')}
        />
        <SubmitButton kind={isNeeded ? 'primary' : 'secondary'}>
          {isFirst ? 'Verzenden' : 'Opnieuw verzenden'}
        </SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

function ByColleague({ place }: { place: string }): JSX.Element {
  return (
    <Alert kind="info" title="Een collega moet dit verzenden">
      <Paragraph>
        {'Jij stelde '}
        <code class="fingerprint">{place}</code>
        {
          ' in, en sindsdien liet nog niemand anders er iets heen sturen. Zo beslist niemand alleen waar facturen heen gaan.'
        }
      </Paragraph>
    </Alert>
  );
}

/** By the message of the mail server itself, which says which mail it was and why, or else by hand. */
function Bounce({ frame, shown, errors, given }: DeliveryFormsProps): JSX.Element | null {
  const { trail, channel, standing } = shown;
  const isPosted = channel.kind === 'mail' || channel.kind === 'peppol';
  if (!isPosted || standing !== 'sent') return null;
  const path = `/facturen/${trail.document.number}/terugmeldingen`;
  const ofReport = errorOf(errors, 'bestand');
  return (
    <Disclosure
      summary="Melden dat het terugkwam"
      isOpen={isGiven(given, 'teruggekomen') || ofReport !== undefined}
    >
      <Paragraph>
        {channel.kind === 'mail'
          ? 'Slotsom leest geen postvak. Kwam het bericht onbestelbaar terug, leg dat dan hier vast.'
          : 'Zegt het toegangspunt dat het bericht niet is bezorgd, leg dat dan hier vast.'}
      </Paragraph>
      {channel.kind === 'mail' && (
        <PostForm frame={frame} path={`${path}/rapporten`} isUpload>
          <FileField
            name="bestand"
            label="Bericht van de mailserver"
            description="Bewaar het bericht zoals het binnenkwam (.eml) en kies het hier. Slotsom leest eruit welke verzending het is en waarom zij terugkwam. Het bericht zelf wordt niet bewaard."
            accept=".eml,message/rfc822"
            error={ofReport}
          />
          <SubmitButton kind="secondary">Bericht inlezen</SubmitButton>
        </PostForm>
      )}
      {channel.kind === 'mail' && (
        <Paragraph>Heb je het bericht niet als bestand, vul dan in wat je weet.</Paragraph>
      )}
      <BounceByHand
        frame={frame}
        path={path}
        deliveries={returnableDeliveriesOf(trail)}
        errors={errors}
        given={given}
      />
    </Disclosure>
  );
}

type ByHandProps = Omit<DeliveryFormsProps, 'shown'> & {
  readonly path: string;
  /** Which one came back is said with it: who presses twice says nothing of another. */
  readonly deliveries: readonly TrailDelivery[];
};

function BounceByHand({ frame, path, deliveries, errors, given }: ByHandProps): JSX.Element {
  const [newest] = deliveries;
  return (
    <PostForm frame={frame} path={path}>
      {deliveries.length > 1 ? (
        <SelectField
          name="verzending"
          label="Welke verzending kwam terug?"
          value={textOf(given, 'verzending')}
          choices={deliveries.map((one) => ({ value: one.number.toString(), label: nameOf(one) }))}
        />
      ) : (
        <input type="hidden" name="verzending" value={newest?.number} />
      )}
      <DateField
        name="teruggekomen"
        label="Dag waarop het terugkwam"
        value={readDay(textOf(given, 'teruggekomen'))}
        error={errorOf(errors, 'teruggekomen')}
      />
      <TextAreaField
        name="terugreden"
        label="Wat zegt het bericht?"
        value={textOf(given, 'terugreden')}
        error={errorOf(errors, 'terugreden')}
      />
      <SubmitButton kind="secondary">Vastleggen</SubmitButton>
    </PostForm>
  );
}

/** `Verzending 2, 3 maart 2026`. */
function nameOf(delivery: TrailDelivery): string {
  return `Verzending ${delivery.number}, ${formatLongDate(sentOnOf(delivery))}`;
}

/** Whether the form with this field was filled in, however little. */
function isGiven(given: Fields | undefined, name: string): boolean {
  return given !== undefined && name in given;
}
