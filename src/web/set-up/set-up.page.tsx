import type { JSX } from 'preact';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PartsOfSetUp } from '../layout/parts-of-set-up';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnErrors } from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { FactAnswer } from './fact-form';
import { SECTIONS } from './sections';
import type { SetUpView } from './set-up-view';

export interface SetUpPageProps {
  readonly frame: Frame;
  readonly view: SetUpView;
  readonly answer?: FactAnswer | undefined;
  readonly done?: string | undefined;
}

/** Everything the agreement was set up with: what applies, what applied before, and what is to come. */
export function SetUpPage({ frame, view, answer, done }: SetUpPageProps): JSX.Element {
  const { knownOn } = view;
  const errors = [...(answer?.errors ?? []), ...knownOnErrors(knownOn)];
  const title = 'Inrichting van de overeenkomst';
  const seesPeople = decide(frame.person, 'people.read').allowed;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      {seesPeople && <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer' }]} />}
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Waarmee de verrekening rekent: wat nu geldt, wat eerder gold en wat nog komt. Wat is vastgelegd,
        verandert nooit; iets nieuws komt ervoor in de plaats.
      </Lead>
      <PartsOfSetUp frame={frame} />
      {seesPeople && (
        <Paragraph>
          Mensen, rollen en bevoegdheden staan bij{' '}
          <Link href={hrefIn(frame, '/beheer')}>de mensen van jouw gemeente</Link>.
        </Paragraph>
      )}
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={answer?.message} />
      <ErrorSummary errors={errors} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {SECTIONS.map((Section) => (
        <Section key={Section.name} frame={frame} view={view} answer={answer} />
      ))}
    </Page>
  );
}
