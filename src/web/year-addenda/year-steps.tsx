import type { JSX } from 'preact';
import { decide } from '../../people';
import { hrefIn } from '../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Link, Paragraph } from '../parts/paragraph';
import { maximumOf } from './budget-section';
import { SeenYear } from './seen-year';
import type { YearStepProps } from './year-page-props';
import { mayDoWithYear } from './year-permissions';

/** How the addendum stands in one sentence, and what the contractor can do about it now. */
export function YearSteps(props: YearStepProps): JSX.Element {
  const { frame, shown, deadline } = props;
  const path = `/jaaraddenda/${shown.dossier.year.toString()}`;
  const offered = shown.dossier.versions.findLast(({ offer }) => offer);
  return (
    <section class="decision" aria-label="Wat nu">
      <Paragraph>
        {sentenceOf(props)}
        {deadline !== undefined && ` ${deadline}`}
      </Paragraph>
      <NextStep {...props} />
      {offered && (
        <Paragraph>
          <Link href={hrefIn(frame, `${path}/pdf`)}>
            {`Jaaraddendum, versie ${offered.version.toString()}, om te ondertekenen (PDF)`}
          </Link>
        </Paragraph>
      )}
      {decide(frame.person, 'year-addendum.propose').allowed && (
        <Actions>
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/overnemen`)}>
            {shown.state.state === 'draft' ? 'Concept aanpassen' : 'Nieuwe versie maken'}
          </ActionLink>
        </Actions>
      )}
      {mayDoWithYear(frame.person, shown, 'withdraw') && <Withdraw {...props} />}
    </section>
  );
}

function sentenceOf({ shown: { state, dossier } }: YearStepProps): string {
  const agreed =
    state.approved === undefined
      ? ''
      : ` Versie ${state.approved.toString()} geldt tot beide partijen akkoord zijn met deze.`;
  switch (state.state) {
    case 'draft':
      return `Dit is een concept. De opdrachtgever ziet het pas als je het voorlegt.${agreed}`;
    case 'submitted':
      return `De opdrachtnemer is akkoord. Dit wacht op akkoord van de regisseur van de opdrachtgever.${agreed}`;
    case 'questioned':
      return `De opdrachtgever stelde een vraag; die staat bij het verloop.${agreed}`;
    case 'approved':
      return `Beide partijen zijn akkoord. Zo ligt ${dossier.year.toString()} vast.`;
    case 'refused':
      return `De opdrachtgever is niet akkoord: ‘${state.reason ?? ''}’.${agreed}`;
    case 'withdrawn':
      return state.approved === undefined
        ? 'Deze versie is ingetrokken.'
        : `Deze versie is ingetrokken. Versie ${state.approved.toString()} blijft gelden.`;
  }
}

function NextStep({
  frame,
  shown,
  comparison,
  obstacle,
  values = {},
  errors,
}: YearStepProps): JSX.Element | null {
  const path = `/jaaraddenda/${shown.dossier.year.toString()}`;
  if (mayDoWithYear(frame.person, shown, 'submit') && comparison && !obstacle)
    return (
      <PostForm frame={frame} path={`${path}/teamleider/voorleggingen`}>
        <Paragraph>
          Met voorleggen ga je voor de opdrachtnemer akkoord. De maximale vergoeding wordt{' '}
          <strong>{maximumOf(comparison)}</strong>.
        </Paragraph>
        <SeenYear shown={shown} />
        <SubmitButton>Akkoord en voorleggen</SubmitButton>
      </PostForm>
    );
  if (!mayDoWithYear(frame.person, shown, 'answer')) return null;
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

function Withdraw({ frame, shown, values = {}, errors }: YearStepProps): JSX.Element {
  const error = errorOf(errors, 'waarom-ingetrokken');
  const path = `/jaaraddenda/${shown.dossier.year.toString()}/opdrachtnemer/intrekkingen`;
  return (
    <Disclosure summary="Intrekken" isOpen={error !== undefined}>
      <PostForm frame={frame} path={path}>
        <TextAreaField
          name="waarom-ingetrokken"
          label="Waarom trek je deze versie in?"
          description="Alleen deze versie vervalt. Wat is afgesproken, blijft gelden."
          value={values['waarom-ingetrokken']}
          error={error}
        />
        <SubmitButton kind="secondary">Intrekken</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
