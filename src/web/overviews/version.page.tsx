import type { JSX } from 'preact';
import { OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import {
  nameReportPart,
  paperOfFixed,
  particularsOfOverview,
  summariseOverview,
  titleOfOverview,
  wordOverviewState,
} from '../../documents';
import { capitalised, formatDate } from '../../kernel/text';
import type { HalfYear, LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { ShownVersion } from '../../reporting';
import type { AgreementFrame } from '../desk/desk.service';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { AccountSection } from './account-section';
import { DifferencesTable } from './differences-table';
import { pathOf } from './half-in';
import { OverviewDownloads } from './overview-downloads';
import { OverviewFigures } from './overview-figures';

export interface VersionPageProps {
  readonly frame: AgreementFrame;
  readonly period: HalfYear;
  readonly shown: ShownVersion;
  readonly done?: string | undefined;
}

/** A half-year as a party fixed it: it says the same for good, and what is otherwise than in the version before. */
export function VersionPage({ frame, period, shown, done }: VersionPageProps): JSX.Element {
  const paper = paperOfFixed(shown);
  const half = titleOfOverview(paper.body);
  const title = `${half}, versie ${shown.fixed.version.toString()}`;
  const crumbs = [
    { label: 'Halfjaaroverzichten', path: '/overzichten' },
    { label: half, path: pathOf(period) },
  ];
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs frame={frame} crumbs={crumbs} />
      <PageTitle>{title}</PageTitle>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <Lead>
        {wordOverviewState(paper)}. {summariseOverview(paper.body)}
      </Lead>
      <Definitions items={particularsOfOverview(paper).map(([term, value]) => ({ term, value }))} />
      <OverviewDownloads frame={frame} path={frame.path} of={paper} />
      <DifferencesSection shown={shown} />
      <OverviewFigures paper={paper}>
        <ExplanationsSection shown={shown} />
      </OverviewFigures>
      <AccountSection paper={paper} />
    </Page>
  );
}

function DifferencesSection({ shown: { differences } }: Pick<VersionPageProps, 'shown'>): JSX.Element | null {
  if (differences.length === 0) return null;
  return (
    <Section id="verschillen" title="Anders dan de vorige versie van deze partij">
      <DifferencesTable
        caption="Bedragen die verschillen"
        before="Vorige versie"
        after="Deze versie"
        differences={differences}
      />
    </Section>
  );
}

function ExplanationsSection({ shown }: Pick<VersionPageProps, 'shown'>): JSX.Element {
  const { clarifications } = shown.fixed.body;
  const { heading, none } = OVERVIEW_SECTIONS.explanations;
  return (
    <Section id="toelichting" title={heading}>
      {clarifications.length === 0 ? (
        <Paragraph>{none}</Paragraph>
      ) : (
        <Definitions
          items={clarifications.map(({ part, text, role, writtenAt }) => ({
            term: nameReportPart(part),
            value: (
              <>
                {text}
                <div class="event-details">
                  {capitalised(nameOfRole(role))}, {formatDate(dutchDateOf(writtenAt) as LocalDate)}
                </div>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
