import type { JSX } from 'preact';
import {
  ENTRY_MEANINGS,
  ENTRY_SOURCES,
  SIDE_NAMES,
  STATE_NAMES,
  USUAL_DAYS,
} from '../../../templates/wording/planning';
import { capitalised, formatDate, formatLongDate, formatMonth } from '../../kernel/text';
import { nameEntry, nameNeed } from '../../planning';
import type { Need, PlanningEntry } from '../../planning/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Badge } from '../parts/badge';
import { Section } from '../parts/heading';
import { Link } from '../parts/paragraph';
import { byMonth, pathOfEntry, pathOfNeed, TONES } from './calendar-view';

interface CalendarListProps {
  readonly frame: Frame;
  readonly entries: readonly PlanningEntry[];
}

/** The days month by month, each with whose it is, on what it rests and what it needs. */
export function CalendarList({ frame, entries }: CalendarListProps): JSX.Element {
  return (
    <>
      {byMonth(entries).map(([month, ofMonth]) => (
        <Section key={month} id={`maand-${month}`} title={capitalised(formatMonth(month))}>
          <DayList frame={frame} entries={ofMonth} />
        </Section>
      ))}
    </>
  );
}

/** Some days, one under the other. */
export function DayList({ frame, entries }: CalendarListProps): JSX.Element {
  return (
    <ul class="calendar-days" role="list">
      {entries.map((entry) => (
        <Day key={entry.key} frame={frame} entry={entry} />
      ))}
    </ul>
  );
}

function Day({ frame, entry }: { frame: Frame; entry: PlanningEntry }): JSX.Element {
  const path = pathOfEntry(entry, frame.person);
  const name = nameEntry(entry);
  return (
    <li class="calendar-days__item">
      <span class="calendar-days__date">{formatLongDate(entry.day)}</span>
      <div>
        <p class="calendar-days__name">
          {path === undefined ? <strong>{name}</strong> : <Link href={hrefIn(frame, path)}>{name}</Link>}{' '}
          <Badge tone={TONES[entry.state]}>{capitalised(STATE_NAMES[entry.state])}</Badge>
        </p>
        <p class="event-details calendar-days__details">
          {capitalised(SIDE_NAMES[entry.whose])}. {ENTRY_MEANINGS[entry.kind]} {sayOrigin(entry)}
        </p>
        {entry.needs.length > 0 && <Needs frame={frame} needs={entry.needs} />}
      </div>
    </li>
  );
}

function Needs({ frame, needs }: { frame: Frame; needs: readonly Need[] }): JSX.Element {
  return (
    <ul class="calendar-days__needs">
      {needs.map((need) => {
        const path = pathOfNeed(need, frame.person);
        const name = nameNeed(need);
        return (
          <li key={`${need.what} ${need.of}`}>
            Nodig: {path === undefined ? name : <Link href={hrefIn(frame, path)}>{name}</Link>}
            {sayTerm(need)} <Badge tone={TONES[need.state]}>{capitalised(STATE_NAMES[need.state])}</Badge>
          </li>
        );
      })}
    </ul>
  );
}

function sayTerm({ by, isUsualTerm, doneOn }: Need): string {
  if (doneOn !== undefined) return `, gereed op ${formatDate(doneOn)}`;
  if (by === undefined) return '';
  return `, uiterlijk ${formatDate(by)}${isUsualTerm ? ' (gebruikelijke termijn)' : ''}`;
}

/** Where the day comes from, with the article. */
function sayOrigin({ kind, origin, doneOn }: PlanningEntry): string {
  const done = doneOn === undefined ? '' : ` Gereed op ${formatDate(doneOn)}.`;
  const source = `(${ENTRY_SOURCES[kind]})`;
  if (origin === 'recorded') return `Vastgelegde dag ${source}.${done}`;
  if (origin === 'agreement') return `Dag volgens de afspraken ${source}.${done}`;
  const usual = kind in USUAL_DAYS ? USUAL_DAYS[kind as keyof typeof USUAL_DAYS] : '';
  return `Gebruikelijke dag, ${usual}: er is geen termijn afgesproken ${source}.${done}`;
}
