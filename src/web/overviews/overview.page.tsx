import type { JSX } from 'preact';
import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { paperOfShown, particularsOfOverview, summariseOverview, titleOfOverview } from '../../documents';
import type { HalfYear } from '../../kernel/time';
import type { ShownHalfYear } from '../../reporting';
import { nameOfPeriod } from '../../reporting/domain';
import type { AgreementFrame } from '../desk/desk.service';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnErrors, type KnownOnDay } from '../parts/known-on';
import { Lead, Paragraph } from '../parts/paragraph';
import { OverviewDownloads } from './overview-downloads';
import { OverviewFigures } from './overview-figures';

export interface OverviewPageProps {
  readonly frame: AgreementFrame;
  readonly period: HalfYear;
  /** Undefined when its year cannot be settled. */
  readonly shown: ShownHalfYear | undefined;
  readonly knownOn: KnownOnDay;
}

/** A half-year: budget against actual, charts, what it will come to (DVO 6). */
export function OverviewPage(props: OverviewPageProps): JSX.Element {
  const { frame, period, shown, knownOn } = props;
  const title = titleOfOverview({ period: nameOfPeriod(period) });
  const errors = knownOnErrors(knownOn);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Halfjaaroverzichten', path: '/overzichten' }]} />
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <ErrorSummary errors={errors} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {shown ? (
        <Overview {...props} shown={shown} />
      ) : (
        <Paragraph>
          {knownOn.day === undefined
            ? 'Van dit halfjaar is nog geen overzicht te maken. Leg eerst het jaaraddendum en de salaristabel vast.'
            : 'Met wat toen bekend was, is van dit halfjaar geen overzicht te maken.'}
        </Paragraph>
      )}
    </Page>
  );
}

function Overview({ frame, shown, knownOn }: OverviewPageProps & { shown: ShownHalfYear }): JSX.Element {
  const paper = paperOfShown(shown);
  return (
    <>
      <Lead>{summariseOverview(paper.body)}</Lead>
      <Definitions items={particularsOfOverview(paper).map(([term, value]) => ({ term, value }))} />
      <OverviewDownloads frame={frame} path={frame.path} of={paper} knownOn={knownOn} />
      <OverviewFigures paper={paper} />
      <Section id="verantwoording" title={OVERVIEW_SECTIONS.account.heading}>
        <Paragraph>{OVERVIEW_SECTIONS.account.lead}</Paragraph>
        <Definitions
          items={[{ term: LABELS.fingerprint, value: <code class="fingerprint">{shown.fingerprint}</code> }]}
        />
      </Section>
    </>
  );
}
