import type { JSX } from 'preact';
import { Euro } from '../../kernel/money';
import { formatEuro } from '../../kernel/text';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { mayDo } from './note-permissions';
import type { NoteStepProps } from './note-page-props';
import { SeenNote } from './seen-note';

/** The amount once more, and the buttons of whoever decides; another role of the client may ask. */
export function NoteDecision(props: NoteStepProps): JSX.Element | null {
  const { frame, shown } = props;
  const decides = mayDo(frame.person, shown, 'approve');
  const asks = mayDo(frame.person, shown, 'ask');
  if (!decides && !asks) return null;
  return (
    <section class="decision" aria-labelledby="besluit">
      <h2 class="utrecht-heading-2" id="besluit">
        {decides ? 'Jouw besluit' : 'Heb je een vraag?'}
      </h2>
      {decides && <Decide {...props} />}
      {asks && <Ask {...props} />}
    </section>
  );
}

function Decide(props: NoteStepProps): JSX.Element {
  const { frame, shown, values = {}, errors } = props;
  const path = `/adviesnotas/${shown.dossier.note}/opdrachtgever`;
  const error = errorOf(errors, 'waarom-niet');
  const total = Euro.parse(shown.latest.offer?.effect.total ?? '') ?? Euro.ZERO;
  return (
    <>
      <Paragraph>
        Je stemt in met <strong>{formatEuro(shown.latest.content.amount)}</strong> boven het plafond van{' '}
        {shown.latest.content.year}; met overhead is dat {formatEuro(total)}. Dit is versie{' '}
        {shown.latest.version}.
      </Paragraph>
      <PostForm frame={frame} path={`${path}/instemmingen`}>
        <SeenNote shown={shown} />
        <SubmitButton>Instemmen</SubmitButton>
      </PostForm>
      <Disclosure summary="Niet instemmen" isOpen={error !== undefined}>
        <PostForm frame={frame} path={`${path}/weigeringen`}>
          <SeenNote shown={shown} />
          <TextAreaField
            name="waarom-niet"
            label="Waarom niet?"
            description="De opdrachtnemer leest dit. De kosten blijven aangehouden."
            value={values['waarom-niet']}
            error={error}
          />
          <SubmitButton kind="secondary">Niet instemmen</SubmitButton>
        </PostForm>
      </Disclosure>
    </>
  );
}

function Ask({ frame, shown, values = {}, errors }: NoteStepProps): JSX.Element {
  const error = errorOf(errors, 'vraag');
  return (
    <Disclosure summary="Vraag stellen" isOpen={error !== undefined}>
      <PostForm frame={frame} path={`/adviesnotas/${shown.dossier.note}/opdrachtgever/vragen`}>
        <TextAreaField name="vraag" label="Jouw vraag" value={values['vraag']} error={error} />
        <SubmitButton kind="secondary">Vraag stellen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
