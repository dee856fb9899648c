import type { JSX } from 'preact';
import { decide, type FeedAddress } from '../../people';
import type { ShownCalendar } from '../../planning';
import type { PlanningEntry } from '../../planning/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { ErrorSummary, type FieldError } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnBanner, knownOnQuery, type KnownOnDay } from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { queryOf, type CalendarFilter } from './calendar-filter';
import { CalendarFilterForm } from './calendar-filter-form';
import { CalendarList } from './calendar-list';
import { FeedSection } from './feed-section';
import { sayMissing, sayStanding } from './calendar-view';

export interface CalendarPageProps {
  readonly frame: Frame;
  readonly knownOn: KnownOnDay;
  readonly calendar: ShownCalendar;
  readonly filter: CalendarFilter;
  readonly errors: readonly FieldError[];
  /** The year of the moment that is shown. */
  readonly present: number;
  /** What the filter leaves of it. */
  readonly entries: readonly PlanningEntry[];
  /** The visitor's own addresses of this calendar. */
  readonly feeds: readonly FeedAddress[];
  /** The address that was just made. */
  readonly address?: string;
  /** Whether an address was just ended. */
  readonly isDone: boolean;
  readonly refusal?: Message;
}

const TITLE = 'Kalender';

/** The days of both parties on one page, with what each needs and how that stands (DVO 4.5, 6, 9.2). */
export function CalendarPage(props: CalendarPageProps): JSX.Element {
  const { frame, knownOn, calendar, filter, errors, present, entries } = props;
  const kept = queryOf(filter);
  return (
    <Page frame={frame} title={TITLE}>
      <ErrorSummary errors={errors} />
      <RefusalAlert message={props.refusal} />
      {props.isDone && (
        <Alert kind="ok">
          <Paragraph>Het adres is ingetrokken. Een agenda die het nog leest, krijgt niets meer.</Paragraph>
        </Alert>
      )}
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        Alle dagen van beide partijen, wat er voor elke dag nodig is en hoe dat ervoor staat (DVO artikelen
        4.5, 6 en 9.2; SLA 1.9). {sayStanding(calendar.all)}
      </Lead>
      <KnownOnBanner frame={frame} knownOn={knownOn} kept={kept} shows="de dagen" />
      <CalendarFilterForm frame={frame} present={present} filter={filter} errors={errors} knownOn={knownOn} />
      <p class="utrecht-paragraph list-head">
        <Link href={hrefIn(frame, '/kalender.csv', { ...kept, ...knownOnQuery(knownOn) })}>
          Downloaden als CSV
        </Link>
      </p>
      {entries.length === 0 ? (
        <Paragraph>Er is geen dag die hieraan voldoet.</Paragraph>
      ) : (
        <CalendarList frame={frame} entries={entries} />
      )}
      <OwnDays frame={frame} calendar={calendar} />
      {knownOn.day === undefined && decide(frame.person, 'calendar.subscribe').allowed && (
        <FeedSection frame={frame} feeds={props.feeds} address={props.address} />
      )}
    </Page>
  );
}

/** Which days nobody planned yet, and where a day is recorded or replaced. */
function OwnDays({ frame, calendar }: { frame: Frame; calendar: ShownCalendar }): JSX.Element {
  const missing = sayMissing(calendar.entries, calendar.span);
  return (
    <Section id="vastleggen" title="Dagen vastleggen">
      {missing.length > 0 && (
        <>
          <Paragraph>Nog niet vastgelegd:</Paragraph>
          <ul class="utrecht-unordered-list">
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <Paragraph>
        {decide(frame.person, 'facts.record').allowed ? (
          <Link href={`${hrefIn(frame, '/beheer/overeenkomst')}#kalender`}>
            Leg een dag van een van beide partijen vast, of vervang er een
          </Link>
        ) : frame.person.side === 'client' ? (
          'De opdrachtnemer legt de dagen van beide partijen vast. Stuur de eigen P&C-kalender aan de financieel medewerker van de opdrachtnemer.'
        ) : (
          'De financieel medewerker legt de dagen van beide partijen vast.'
        )}
      </Paragraph>
    </Section>
  );
}
