import type { ComponentChildren, JSX } from 'preact';
import { needsConsent, seenIn } from '../../../addenda/domain';
import { decide } from '../../../people';
import { hrefIn } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { errorOf } from '../../parts/error-summary';
import { TextAreaField } from '../../parts/field';
import { Paragraph } from '../../parts/paragraph';
import { mayAct } from '../parts/act-permissions';
import type { StepProps } from '../parts/addendum-page-props';
import { amendPath } from '../parts/addendum-view';
import { awaitsClient } from '../parts/awaits-client';
import { sentenceOf } from '../parts/sentence-of';

/** How the addendum stands in one sentence, and what the visitor can do about it now. */
export function NextStep(props: StepProps): JSX.Element {
  return (
    <section class="decision" aria-label="Wat nu">
      <Paragraph>{sentenceOf(props.view)}</Paragraph>
      <Step {...props} />
    </section>
  );
}

function Step({ frame, view, values = {}, errors }: StepProps): JSX.Element | null {
  const { shown } = view;
  const path = `/addenda/${shown.dossier.addendum}`;
  if (awaitsClient(shown) && decide(frame.person, 'addendum.decide').allowed)
    return (
      <ActionLink href={hrefIn(frame, `/goedkeuringen/${shown.dossier.addendum}`)}>Beoordelen</ActionLink>
    );
  if (mayAct(frame.person, shown, 'ask'))
    return (
      <ActionLink kind="secondary" href={hrefIn(frame, `/goedkeuringen/${shown.dossier.addendum}`)}>
        Vraag stellen
      </ActionLink>
    );
  if (mayAct(frame.person, shown, 'answer'))
    return (
      <PostForm frame={frame} path={`${path}/antwoorden`}>
        <TextAreaField
          name="antwoord"
          label="Antwoord"
          value={values['antwoord']}
          error={errorOf(errors, 'antwoord')}
        />
        <SubmitButton>Antwoord geven</SubmitButton>
      </PostForm>
    );
  if (mayAct(frame.person, shown, 'submit'))
    return (
      <StepActions>
        <PostForm frame={frame} path={`${path}/voorleggingen`}>
          <input type="hidden" name="vingerafdruk" value={seenIn('submit', shown.state)} />
          <SubmitButton>
            {needsConsent(shown.dossier.kind)
              ? 'Voorleggen aan de opdrachtgever'
              : 'Melden aan de opdrachtgever'}
          </SubmitButton>
        </PostForm>
        <ActionLink kind="secondary" href={hrefIn(frame, amendPath(view))}>
          Concept aanpassen
        </ActionLink>
      </StepActions>
    );
  if (shown.state.state === 'refused' && decide(frame.person, 'addendum.propose').allowed)
    return <ActionLink href={hrefIn(frame, amendPath(view))}>Nieuwe versie schrijven</ActionLink>;
  return null;
}

function StepActions({ children }: { children: ComponentChildren }): JSX.Element {
  return <Actions>{children}</Actions>;
}
