import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { capitalised, formatLongDate } from '../../kernel/text';
import { writeQuarter, type LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PageTitle } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { fixOf } from './fixed-act';
import { pathOf, REPORTS } from './quarter-in';
import { ReportBadge } from './report-badge';
import { sideOf } from './report-rights';
import { sayTurn, type ListedQuarter } from './reports-view';

export interface ReportsPageProps {
  readonly frame: Frame;
  readonly quarters: readonly ListedQuarter[];
}

const TITLE = 'Kwartaalrapportages';

const COLUMNS: readonly Column[] = [
  { heading: 'Kwartaal' },
  { heading: 'Stand' },
  { heading: 'Wat nu' },
  { heading: 'Versie', isNumber: true },
  { heading: 'Vastgesteld' },
];

/** The quarters, and how the report of each stands (DVO 6). */
export function ReportsPage({ frame, quarters }: ReportsPageProps): JSX.Element {
  const isClient = sideOf(frame.person) === 'client';
  return (
    <Page frame={frame} title={TITLE}>
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        {isClient
          ? 'Elk kwartaal legt de opdrachtnemer een rapportage voor volgens het rapportagemodel van de SLA (DVO artikel 6). Je maakt per onderdeel een opmerking en stelt vast wat je hebt ontvangen.'
          : 'Elk kwartaal een rapportage volgens het rapportagemodel van de SLA (DVO artikel 6). Formatie, meerwerk, financiën en addenda vult Slotsom zelf in; cijfers en teksten vul je aan.'}
      </Lead>
      {quarters.length === 0 ? (
        <NoQuarters frame={frame} />
      ) : (
        <QuartersTable frame={frame} quarters={quarters} />
      )}
    </Page>
  );
}

function NoQuarters({ frame }: { frame: Frame }): JSX.Element {
  return (
    <Paragraph>
      Er is nog geen kwartaal om over te rapporteren.{' '}
      {decide(frame.person, 'year-addendum.read').allowed ? (
        <Link href={hrefIn(frame, '/jaaraddenda')}>Begin met het jaaraddendum.</Link>
      ) : (
        'Dat kan zodra het jaaraddendum is vastgesteld.'
      )}
    </Paragraph>
  );
}

function QuartersTable({ frame, quarters }: ReportsPageProps): JSX.Element {
  const side = sideOf(frame.person);
  return (
    <>
      <p class="utrecht-paragraph list-head">
        <Link href={hrefIn(frame, `${REPORTS}.csv`)}>Downloaden als CSV</Link>
      </p>
      <Table caption={TITLE} isCaptionHidden columns={COLUMNS}>
        {quarters.map((listed) => (
          <tr key={writeQuarter(listed.quarter)}>
            <RowHeading>
              <QuarterName frame={frame} listed={listed} />
            </RowHeading>
            <td>
              <ReportBadge state={listed.report?.state} side={side} />
            </td>
            <td>{sayTurn(listed, side)}</td>
            <NumberCell>{listed.report?.latest.version ?? '–'}</NumberCell>
            <FixedCell listed={listed} />
          </tr>
        ))}
      </Table>
    </>
  );
}

/** The client has nothing to open before a report is put to it. */
function QuarterName({
  frame,
  listed: { quarter, report },
}: {
  frame: Frame;
  listed: ListedQuarter;
}): JSX.Element {
  const name = capitalised(sayQuarter(quarter));
  return sideOf(frame.person) === 'client' && !report ? (
    <>{name}</>
  ) : (
    <Link href={hrefIn(frame, pathOf(quarter))}>{name}</Link>
  );
}

function FixedCell({ listed: { report } }: { listed: ListedQuarter }): JSX.Element {
  const fixed = fixOf(report);
  if (!fixed) return <td>–</td>;
  return (
    <td>
      {formatLongDate(dutchDateOf(fixed.doneAt) as LocalDate)}
      <div class="event-details">{nameOfRole(fixed.role)}</div>
    </td>
  );
}
