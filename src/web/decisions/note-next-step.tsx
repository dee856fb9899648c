import type { JSX } from 'preact';
import { formatEuro } from '../../kernel/text';
import { PostForm, SubmitButton } from '../parts/actions';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { mayDo } from './note-permissions';
import type { NoteStepProps } from './note-page-props';
import { SeenNote } from './seen-note';

/** What the contractor does next, below what it is about: put it to the client, decide within the ceiling, or answer. */
export function NoteNextStep(props: NoteStepProps): JSX.Element | null {
  const step = stepOf(props);
  return (
    step && (
      <section class="decision" aria-labelledby="volgende-stap">
        <h2 class="utrecht-heading-2" id="volgende-stap">
          Volgende stap
        </h2>
        {step}
      </section>
    )
  );
}

function stepOf(props: NoteStepProps): JSX.Element | null {
  const { frame, shown } = props;
  const asksNothing = shown.latest.content.amount.isZero();
  if (asksNothing && mayDo(frame.person, shown, 'submit')) return <Within {...props} />;
  if (mayDo(frame.person, shown, 'submit')) return <Submit {...props} />;
  return mayDo(frame.person, shown, 'answer') ? <Answer {...props} /> : null;
}

function Submit({ frame, shown }: NoteStepProps): JSX.Element {
  return (
    <PostForm frame={frame} path={`/adviesnotas/${shown.dossier.note}/opdrachtnemer/voorleggingen`}>
      <SeenNote shown={shown} />
      <SubmitButton>Voorleggen aan de opdrachtgever</SubmitButton>
    </PostForm>
  );
}

/** The team lead decides where it fits; elsewhere the note must ask something before anyone can decide. */
function Within({ frame, shown, present }: NoteStepProps): JSX.Element {
  const { costs, year } = shown.latest.content;
  if (present && !present.fitsWithin)
    return (
      <Paragraph>
        Volgens de prognose past {formatEuro(costs)} niet onder de grens van {year}, of het is niet aan de
        teamleider alleen ({present.article}). Pas het concept aan: vul in wat je boven het plafond vraagt.
        Daarna kun je de nota voorleggen aan de opdrachtgever.
      </Paragraph>
    );
  if (!mayDo(frame.person, shown, 'decide-within'))
    return <Paragraph>De teamleider beslist hierover alleen, binnen het plafond.</Paragraph>;
  return (
    <PostForm frame={frame} path={`/adviesnotas/${shown.dossier.note}/teamleider/besluiten`}>
      <Paragraph>
        Je besluit over <strong>{formatEuro(costs)}</strong> binnen het plafond.
      </Paragraph>
      <SeenNote shown={shown} />
      <SubmitButton>Besluit vastleggen</SubmitButton>
    </PostForm>
  );
}

function Answer({ frame, shown, values = {}, errors }: NoteStepProps): JSX.Element {
  return (
    <PostForm frame={frame} path={`/adviesnotas/${shown.dossier.note}/opdrachtnemer/antwoorden`}>
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
