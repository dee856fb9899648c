import type { JSX } from 'preact';
import { formatAmount, formatDate, formatLongDate } from '../../../kernel/text';
import { Euro } from '../../../kernel/money';
import { addDays, yearOfDate, type LocalDate } from '../../../kernel/time';
import { decide } from '../../../people';
import { BillingOffAlert } from '../../billing-switch';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { ActionLink, Actions, SubmitButton } from '../../parts/actions';
import { AgreementField } from '../../parts/agreement-field';
import { SelectField } from '../../parts/field';
import { PageTitle, Section } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../../parts/table';
import { Countdown } from './countdown';
import { LateAlert } from './late-alert';
import { StandBadge } from './stand-badge';
import { deliveredOn, standOf, wordDeliveredLate, wordLate, wordMoved } from './window-stand';
import { queryOf, YEAR_COUNTS } from './windows-filter';
import type { ListedWindow, WindowsView } from './windows-view';

const TITLE = 'K2B-aanlevering';
const YEARS_AHEAD = 10;

const COLUMNS: readonly Column[] = [
  { heading: 'Venster' },
  { heading: 'Stand' },
  { heading: 'Uiterlijk' },
  { heading: 'Aangeleverd op' },
  { heading: 'Bestand' },
  { heading: 'Items', isNumber: true },
  { heading: 'Som (€)', isNumber: true },
];

interface WindowsPageProps {
  readonly frame: Frame;
  readonly view: WindowsView;
}

/** The six-weekly billing files: when each is due, and how it stands (SLA 1.9). */
export function WindowsPage({ frame, view }: WindowsPageProps): JSX.Element {
  return (
    <Page frame={frame} title={TITLE}>
      <PageTitle>{TITLE}</PageTitle>
      <BillingOffAlert frame={frame} off={view.off} />
      <LateAlert frame={frame} soFar={view.soFar} />
      <Countdown frame={frame} soFar={view.soFar} />
      <ExportLinks frame={frame} />
      <YearsForm frame={frame} view={view} />
      <p class="utrecht-paragraph list-head">
        <Link href={hrefIn(frame, '/k2b.csv', queryOf(view.filter))}>Downloaden als CSV</Link>
      </p>
      {view.years.map(({ year, windows }) => (
        <YearSection key={year} frame={frame} year={year} windows={windows} today={view.soFar.today} />
      ))}
    </Page>
  );
}

/** While no series is set up there is nothing to show but the way on. */
export function NoSeriesPage({ frame }: { frame: Frame }): JSX.Element {
  const maySetUp = decide(frame.person, 'cemetery.set-up').allowed;
  return (
    <Page frame={frame} title={TITLE}>
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        {maySetUp
          ? 'Er is nog geen reeks van bestanden ingesteld. Begin met de eerste dag van het eerste venster.'
          : 'Er is nog geen reeks van bestanden ingesteld. Zodra de begraafplaatsadministratie dat doet, staan de vensters hier.'}
      </Lead>
      {maySetUp && <ActionLink href={hrefIn(frame, '/beheer/k2b/reeks')}>Reeks instellen</ActionLink>}
    </Page>
  );
}

function ExportLinks({ frame }: { frame: Frame }): JSX.Element | null {
  if (!decide(frame.person, 'cemetery.record').allowed) return null;
  return (
    <Actions>
      <ActionLink kind="secondary" href={hrefIn(frame, '/k2b/inlezen')}>
        Export inlezen
      </ActionLink>
      <ActionLink kind="subtle" href={hrefIn(frame, '/k2b/exporten')}>
        Ingelezen exporten
      </ActionLink>
    </Actions>
  );
}

function YearsForm({ frame, view: { soFar, filter } }: WindowsPageProps): JSX.Element {
  const first = Math.min(filter.year, yearOfDate(soFar.windows[0]?.window.until ?? soFar.today));
  const last = Math.max(filter.year, yearOfDate(soFar.today) + YEARS_AHEAD);
  const years = Array.from({ length: last - first + 1 }, (_, index) => (first + index).toString());
  return (
    <form class="filter" method="get" action="/k2b" aria-label="Jaren kiezen">
      <AgreementField frame={frame} />
      <SelectField
        name="jaar"
        label="Jaar"
        value={filter.year.toString()}
        choices={years.map((year) => ({ value: year, label: year }))}
      />
      <SelectField
        name="jaren"
        label="Aantal jaren"
        value={filter.years.toString()}
        choices={YEAR_COUNTS.map((count) => ({
          value: count.toString(),
          label: count === 1 ? '1 jaar' : `${count.toString()} jaren`,
        }))}
      />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}

interface YearSectionProps {
  readonly frame: Frame;
  readonly year: number;
  readonly windows: readonly ListedWindow[];
  readonly today: LocalDate;
}

function YearSection({ frame, year, windows, today }: YearSectionProps): JSX.Element {
  const title = `Vensters die eindigen in ${year.toString()}`;
  return (
    <Section id={`jaar-${year.toString()}`} title={title}>
      {windows.length === 0 ? (
        <Paragraph>In dit jaar eindigt geen venster: de reeks begint later.</Paragraph>
      ) : (
        <Table caption={`Vensters van ${year.toString()}`} isCaptionHidden columns={COLUMNS}>
          {windows.map((listed) => (
            <WindowRow key={listed.window.number} frame={frame} listed={listed} today={today} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function WindowRow(props: { frame: Frame; listed: ListedWindow; today: LocalDate }): JSX.Element {
  const { frame, listed, today } = props;
  const { window, file } = listed;
  const moved = wordMoved(window);
  const delivered = deliveredOn(listed);
  const wasLate = delivered && wordDeliveredLate(window.dueOn, delivered);
  return (
    <tr>
      <RowHeading>
        <Link href={hrefIn(frame, `/k2b/${window.number.toString()}`)}>Venster {window.number}</Link>
        <div class="event-details nowrap">
          {formatDate(window.from)} t/m {formatDate(addDays(window.until, -1))}
        </div>
      </RowHeading>
      <td>
        <StandBadge stand={standOf(listed, today)} />
        {listed.state === 'late' && <div class="event-details">{wordLate(listed)}</div>}
      </td>
      <td>
        <span class="nowrap">{formatLongDate(window.dueOn)}</span>
        {moved !== undefined && <div class="event-details">{moved}</div>}
      </td>
      <td>
        {delivered !== undefined && <span class="nowrap">{formatLongDate(delivered)}</span>}
        {wasLate !== undefined && <div class="event-details">{wasLate}</div>}
      </td>
      <td class="nowrap">{file?.fileNumber ?? ''}</td>
      <NumberCell>{file?.count ?? ''}</NumberCell>
      <NumberCell>{file ? formatAmount(Euro.parse(file.total) ?? Euro.ZERO) : ''}</NumberCell>
    </tr>
  );
}
