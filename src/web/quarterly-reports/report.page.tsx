import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { QUARTER_ACT_NAMES } from '../../../templates/documents/quarterly-report';
import { hrefIn } from '../layout/frame';
import { Page } from '../layout/page';
import { ActHistory } from '../parts/act-history';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { figureGroups } from './figure-groups';
import { FigureHistory } from './figure-history';
import { fixOf } from './fixed-act';
import { pathOf } from './quarter-in';
import { RemarksPart } from './remarks-part';
import { ReportBadge } from './report-badge';
import { ReportBody } from './report-body';
import { ReportDocuments } from './report-documents';
import type { ReportPageProps, SaidSection } from './report-page-props';
import { ReportParticulars } from './report-particulars';
import { mayWrite, sideOf } from './report-rights';
import { ReportSteps } from './report-steps';
import { VersionsPart } from './versions-part';

/** The report of a quarter along the model of its SLA, what was said of it, and what the visitor can do (DVO 6). */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const { frame, quarter, report, errors = [] } = props;
  const title = `Kwartaalrapportage ${sayQuarter(quarter)}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Kwartaalrapportages', path: '/rapportages' }]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <ReportBadge state={report?.state} side={sideOf(frame.person)} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <ReportSteps {...props} />
      <ReportParticulars {...props} fingerprint={report?.latest.offer?.fingerprint} fixed={fixOf(report)} />
      <ReportBody report={props} after={(section) => <SectionActions {...props} section={section} />} />
      <ReportDocuments frame={frame} quarter={quarter} isWritten={report !== undefined} />
      {report && (
        <>
          <VersionsPart {...props} report={report} />
          <ActHistory
            versions={report.dossier.versions}
            acts={report.dossier.acts}
            names={QUARTER_ACT_NAMES}
          />
        </>
      )}
    </Page>
  );
}

/** Entering figures and writing in a section, what stood there before, and what was said of it. */
function SectionActions(props: ReportPageProps & { readonly section: SaidSection }): JSX.Element {
  const { frame, quarter, model, report, section, entered } = props;
  const path = pathOf(quarter);
  return (
    <>
      <FigureHistory model={model} section={section} entered={entered} />
      <RemarksPart {...props} section={section} />
      {mayWrite(frame.person, report) && (
        <ul class="section-links" role="list">
          {figureGroups(model, section.key).length > 0 && (
            <li>
              <Link href={hrefIn(frame, `${path}/cijfers/${section.key}`)}>
                Cijfers invullen: {section.title}
              </Link>
            </li>
          )}
          <li>
            <Link href={`${hrefIn(frame, `${path}/teksten`)}#tekst-${section.key}`}>
              {section.text === undefined ? 'Tekst schrijven' : 'Tekst wijzigen'}: {section.title}
            </Link>
          </li>
        </ul>
      )}
    </>
  );
}
