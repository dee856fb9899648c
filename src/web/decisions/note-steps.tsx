import type { JSX } from 'preact';
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
