import type { JSX } from 'preact';
import { paperOfShown, particularsOfOverview, summariseOverview, titleOfOverview } from '../../documents';
import { nameOfPeriod } from '../../reporting/domain';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnErrors } from '../parts/known-on';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { AccountSection } from './account-section';
import { CodingSection } from './coding-section';
import { ClarifySection } from './clarify-section';
import { FixSection } from './fix-section';
import { OverviewDownloads } from './overview-downloads';
import { OverviewFigures } from './overview-figures';
import type { OverviewPageProps, ShownOverviewProps } from './overview-page-props';
import { StandingAlert } from './standing-alert';
import { VersionsSection } from './versions-section';

/** A half-year: budget against actual, what it will come to, why, and fixing it (DVO 4.5, 6). */
export function OverviewPage(props: OverviewPageProps): JSX.Element {
  const { frame, period, shown, knownOn, answer, refusal, done } = props;
  const title = titleOfOverview({ period: nameOfPeriod(period) });
  const errors = [...(answer?.errors ?? []), ...knownOnErrors(knownOn)];
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Halfjaaroverzichten', path: '/overzichten' }]} />
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {shown ? (
        <Overview {...props} shown={shown} />
      ) : (
        <>
          <KnownOnChoice frame={frame} knownOn={knownOn} />
          <Paragraph>
            {knownOn.day === undefined
              ? 'Van dit halfjaar is nog geen overzicht te maken. Leg eerst het jaaraddendum en de salaristabel vast.'
              : 'Met wat toen bekend was, is van dit halfjaar geen overzicht te maken.'}
          </Paragraph>
        </>
      )}
    </Page>
  );
}

function Overview(props: ShownOverviewProps): JSX.Element {
  const { frame, shown, knownOn } = props;
  const paper = paperOfShown(shown);
  return (
    <>
      <Lead>{summariseOverview(paper.body)}</Lead>
      <StandingAlert {...props} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      <Definitions items={particularsOfOverview(paper).map(([term, value]) => ({ term, value }))} />
      <OverviewDownloads frame={frame} path={frame.path} of={paper} knownOn={knownOn} />
      <OverviewFigures paper={paper}>
        <ClarifySection {...props} />
        <FixSection {...props} />
        <VersionsSection {...props} />
      </OverviewFigures>
      <CodingSection {...props} />
      <AccountSection paper={paper} />
    </>
  );
}
