import type { JSX } from 'preact';
import type { ShownInvoiceDelivery } from '../../../invoicing';
import { placeOf } from '../../../parties/domain';
import { decide } from '../../../people';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Disclosure } from '../../parts/disclosure';
import { errorOf, type FieldError } from '../../parts/error-summary';
import { DateField, TextAreaField } from '../../parts/field';
import { Paragraph } from '../../parts/paragraph';

interface DeliveryFormsProps {
  readonly frame: Frame;
  readonly shown: ShownInvoiceDelivery;
  readonly errors: readonly FieldError[];
}

/** What someone can do about the delivery of a document; each form is open when something in it was not right. */
export function DeliveryForms(props: DeliveryFormsProps): JSX.Element {
  const { person } = props.frame;
  return (
    <>
      {decide(person, 'invoice.receive').allowed && <Receipt {...props} />}
      {decide(person, 'invoice.deliver').allowed && <SendAgain {...props} />}
      {decide(person, 'invoice.record-bounce').allowed && <Bounce {...props} />}
    </>
  );
}

function Receipt({ frame, shown, errors }: DeliveryFormsProps): JSX.Element | null {
  const { receivedOn, trail } = shown;
  const { number } = trail.document;
  const isContractor = frame.person.side === 'contractor';
  const last = trail.acts.findLast(({ act }) => act === 'receive');
  if (isContractor && last?.isByClient) return null;
  const isReasonAsked = isContractor || receivedOn !== undefined;
  const summary = receivedOn === undefined ? 'Ontvangst melden' : 'Andere dag van ontvangst melden';
  return (
    <Disclosure summary={summary} isOpen={isOpen(errors, ['ontvangen', 'ontvangstreden'])}>
      <PostForm frame={frame} path={`/facturen/${number}/ontvangsten`}>
        <DateField
          name="ontvangen"
          label="Dag van ontvangst"
          description="De betaaltermijn van 30 dagen begint op deze dag."
          error={errorOf(errors, 'ontvangen')}
        />
        <TextAreaField
          name="ontvangstreden"
          label={isReasonAsked ? 'Hoe weet je dit?' : 'Toelichting (mag leeg blijven)'}
          isOptional={!isReasonAsked}
          error={errorOf(errors, 'ontvangstreden')}
        />
        <SubmitButton kind={isContractor ? 'secondary' : 'primary'}>Ontvangst vastleggen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

/** The same bytes again, over the channel as it is set up now. */
function SendAgain({ frame, shown, errors }: DeliveryFormsProps): JSX.Element | null {
  const { current, standing, isOwnNew, trail } = shown;
  const place = placeOf(current);
  if (place === undefined || standing === 'waiting' || standing === 'held') return null;
  if (isOwnNew) return <ByColleague place={place} />;
  const isFirst = trail.deliveries.length === 0;
  const isNeeded = standing === 'failed' || standing === 'bounced';
  return (
    <Disclosure
      summary={isFirst ? 'Verzenden' : 'Opnieuw verzenden'}
      isOpen={isNeeded || isOpen(errors, ['verzendreden'])}
    >
      <PostForm frame={frame} path={`/facturen/${trail.document.number}/afleveringen`}>
        <Paragraph>
          {'Precies hetzelfde document gaat naar '}
          <code class="fingerprint">{place}</code>. Het blijft één factuur.
        </Paragraph>
        <TextAreaField
          name="verzendreden"
          label="Reden"
          description="Bijvoorbeeld wat er met de vorige keer was, of wie erom vroeg."
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
          ' in en nog niemand anders liet er iets heen sturen. Zo beslist niemand alleen waar facturen heen gaan.'
        }
      </Paragraph>
    </Alert>
  );
}

function Bounce({
  frame,
  shown: { trail, channel, standing },
  errors,
}: DeliveryFormsProps): JSX.Element | null {
  const isPosted = channel.kind === 'mail' || channel.kind === 'peppol';
  if (!isPosted || standing !== 'sent') return null;
  return (
    <Disclosure summary="Melden dat het terugkwam" isOpen={isOpen(errors, ['teruggekomen', 'terugreden'])}>
      <PostForm frame={frame} path={`/facturen/${trail.document.number}/terugmeldingen`}>
        <Paragraph>
          Slotsom leest geen postvak. Kwam het bericht onbestelbaar terug, leg dat dan hier vast.
        </Paragraph>
        <DateField
          name="teruggekomen"
          label="Dag waarop het terugkwam"
          error={errorOf(errors, 'teruggekomen')}
        />
        <TextAreaField
          name="terugreden"
          label="Wat zegt het bericht?"
          error={errorOf(errors, 'terugreden')}
        />
        <SubmitButton kind="secondary">Vastleggen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

function isOpen(errors: readonly FieldError[], names: readonly string[]): boolean {
  return names.some((name) => errorOf(errors, name) !== undefined);
}
