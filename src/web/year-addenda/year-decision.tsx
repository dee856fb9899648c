import type { JSX } from 'preact';
import { PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Paragraph } from '../parts/paragraph';
import { maximumOf } from './budget-section';
import { SeenYear } from './seen-year';
import type { YearStepProps } from './year-page-props';
import { mayDoWithYear } from './year-permissions';

/** The amount once more, and the buttons of whoever decides for the client. */
export function YearDecision(props: YearStepProps): JSX.Element | null {
  const { frame, shown } = props;
  const decides = mayDoWithYear(frame.person, shown, 'approve');
  const asks = mayDoWithYear(frame.person, shown, 'ask');
  if (!decides && !asks) return null;
  return (
    <section class="decision" aria-labelledby="besluit">
      <h2 class="utrecht-heading-2" id="besluit">
        Jouw besluit
      </h2>
      {decides && <Decide {...props} />}
      {asks && <Ask {...props} />}
    </section>
  );
}

function Decide({ frame, shown, comparison, values = {}, errors }: YearStepProps): JSX.Element {
  const year = shown.dossier.year.toString();
  const path = `/jaaraddenda/${year}/opdrachtgever`;
  const error = errorOf(errors, 'waarom-niet');
  return (
    <>
      <Paragraph>
        Je gaat akkoord met versie {shown.latest.version} van het jaaraddendum van {year}. De maximale
        vergoeding wordt <strong>{maximumOf(comparison)}</strong>; belasting en addenda komen daarbovenop.
      </Paragraph>
      <PostForm frame={frame} path={`${path}/akkoorden`}>
        <SeenYear shown={shown} />
        <SubmitButton>Akkoord</SubmitButton>
      </PostForm>
      <Disclosure summary="Niet akkoord" isOpen={error !== undefined}>
        <PostForm frame={frame} path={`${path}/afwijzingen`}>
          <SeenYear shown={shown} />
          <TextAreaField
            name="waarom-niet"
            label="Waarom niet?"
            description="De opdrachtnemer leest dit en kan een nieuwe versie voorleggen."
            value={values['waarom-niet']}
            error={error}
          />
          <SubmitButton kind="secondary">Niet akkoord</SubmitButton>
        </PostForm>
      </Disclosure>
    </>
  );
}

function Ask({ frame, shown, values = {}, errors }: YearStepProps): JSX.Element {
  const error = errorOf(errors, 'vraag');
  const path = `/jaaraddenda/${shown.dossier.year.toString()}/opdrachtgever/vragen`;
  return (
    <Disclosure summary="Vraag stellen" isOpen={error !== undefined}>
      <PostForm frame={frame} path={path}>
        <TextAreaField name="vraag" label="Jouw vraag" value={values['vraag']} error={error} />
        <SubmitButton kind="secondary">Vraag stellen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
