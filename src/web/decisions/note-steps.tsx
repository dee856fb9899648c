import type { JSX } from 'preact';
import { formatEuro } from '../../kernel/text';
import { decide } from '../../people';
import { nameOfRole } from '../../platform/wording';
import { hrefIn } from '../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { mayDo } from './note-permissions';
import type { NoteStepProps } from './note-page-props';
import { SeenNote } from './seen-note';

/** How the note stands in one sentence, and what the contractor can do about it now. */
export function NoteSteps(props: NoteStepProps): JSX.Element {
  const { frame, shown } = props;
  const mayAmend =
    decide(frame.person, 'advice.propose').allowed &&
    ['draft', 'submitted', 'questioned', 'approved', 'refused'].includes(shown.state.state);
  const path = `/adviesnotas/${shown.dossier.note}`;
  return (
    <section class="decision" aria-label="Wat nu">
      <Paragraph>{sentenceOf(props)}</Paragraph>
      <NextStep {...props} />
      {mayAmend && (
        <Actions>
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/nieuwe-versie`)}>
            {shown.state.state === 'draft' ? 'Concept aanpassen' : 'Nieuwe versie schrijven'}
          </ActionLink>
        </Actions>
      )}
      {mayDo(frame.person, shown, 'withdraw') && <Withdraw {...props} />}
    </section>
  );
}

function sentenceOf({ shown: { state, latest } }: NoteStepProps): string {
  const agreed =
    state.approved === undefined
      ? ''
      : ` Versie ${state.approved.toString()} geldt tot de opdrachtgever ook met deze instemt.`;
  const decider = latest.offer ? nameOfRole(latest.offer.decider).toLowerCase() : '';
  switch (state.state) {
    case 'draft':
      return `Dit is een concept. De opdrachtgever ziet het pas als je het voorlegt.${agreed}`;
    case 'submitted':
      return `Dit wacht op een besluit van de ${decider} van de opdrachtgever.${agreed}`;
    case 'questioned':
      return `De opdrachtgever stelde een vraag; die staat bij het verloop.${agreed}`;
    case 'approved':
      return 'De opdrachtgever stemde in. Wat is aangehouden, komt vrij op de volgende factuur.';
    case 'refused':
      return `De opdrachtgever stemde niet in: ‘${state.reason ?? ''}’. De kosten blijven aangehouden.${agreed}`;
    case 'withdrawn':
      return state.approved === undefined
        ? 'Deze adviesnota is ingetrokken.'
        : `Deze versie is ingetrokken. Versie ${state.approved.toString()} blijft gelden.`;
    case 'decided-within':
      return 'De teamleider besloot binnen het plafond (DVO artikel 2.3).';
  }
}

function NextStep({ frame, shown, values = {}, errors }: NoteStepProps): JSX.Element | null {
  const path = `/adviesnotas/${shown.dossier.note}`;
  const isWithin = shown.latest.content.amount.isZero();
  if (isWithin && mayDo(frame.person, shown, 'decide-within'))
    return (
      <PostForm frame={frame} path={`${path}/teamleider/besluiten`}>
        <Paragraph>
          Je besluit over <strong>{formatEuro(shown.latest.content.costs)}</strong> binnen het plafond.
        </Paragraph>
        <SeenNote shown={shown} />
        <SubmitButton>Besluit vastleggen</SubmitButton>
      </PostForm>
    );
  if (!isWithin && mayDo(frame.person, shown, 'submit'))
    return (
      <PostForm frame={frame} path={`${path}/opdrachtnemer/voorleggingen`}>
        <SeenNote shown={shown} />
        <SubmitButton>Voorleggen aan de opdrachtgever</SubmitButton>
      </PostForm>
    );
  if (!mayDo(frame.person, shown, 'answer')) return null;
  return (
    <PostForm frame={frame} path={`${path}/opdrachtnemer/antwoorden`}>
      <TextAreaField
        name="antwoord"
        label="Antwoord"
        value={values['antwoord']}
        error={errorOf(errors, 'antwoord')}
      />
      <SubmitButton>Antwoord geven</SubmitButton>
    </PostForm>
  );
}

function Withdraw({ frame, shown, values = {}, errors }: NoteStepProps): JSX.Element {
  const error = errorOf(errors, 'waarom-ingetrokken');
  return (
    <Disclosure summary="Intrekken" isOpen={error !== undefined}>
      <PostForm frame={frame} path={`/adviesnotas/${shown.dossier.note}/opdrachtnemer/intrekkingen`}>
        <TextAreaField
          name="waarom-ingetrokken"
          label="Waarom trek je de nota in?"
          description="Alleen deze versie vervalt. Wat is besloten, blijft gelden."
          value={values['waarom-ingetrokken']}
          error={error}
        />
        <SubmitButton kind="secondary">Intrekken</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
