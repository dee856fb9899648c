import type { Instant } from './clock';

/** Both municipalities keep their books in Dutch civil time. */
const DUTCH_TIME_ZONE = 'Europe/Amsterdam';

/** In milliseconds. */
const HOUR = 3_600_000;

const dutchDate = new Intl.DateTimeFormat('sv-SE', {
  timeZone: DUTCH_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Reads a moment in any ISO or PostgreSQL spelling that carries an offset; throws on anything else. */
export function parseInstant(text: string): Instant {
  const carriesOffset = /(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text) && /\d[T ]\d/.test(text);
  // PostgreSQL writes `2026-03-01 09:30:00+00`; ECMAScript wants `T` and minutes in the offset.
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  const moment = new Date(iso);
  if (!carriesOffset || Number.isNaN(moment.getTime())) {
    throw new RangeError(`Not a moment with an offset: ${text}`);
  }
  return moment.toISOString();
}

/** The moment a number of milliseconds after another. */
export function instantAfter(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** How many hours lie between two moments. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / HOUR;
}

/** The civil date in the Netherlands at a moment, `YYYY-MM-DD`. */
export function dutchDateOf(instant: Instant): string {
  return dutchDate.format(new Date(instant));
}

/** The last moment of a civil day in the Netherlands. */
export function lastInstantOf(day: string): Instant {
  const midnight = instantAfter(`${day}T00:00:00.000Z`, 24 * HOUR - 1);
  // In the Netherlands the day ends one or two hours before the one in UTC, by the season.
  const [winter, summer] = [instantAfter(midnight, -HOUR), instantAfter(midnight, -2 * HOUR)];
  return dutchDateOf(winter) === day ? winter : summer;
}

const dutchTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: DUTCH_TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of the clock in the Netherlands at a moment, `09:30`. */
export function dutchTimeOf(instant: Instant): string {
  return dutchTime.format(new Date(instant));
}

/** Milliseconds since 1970 by the machine's clock, for leases of files and sockets only. */
export function machineMilliseconds(): number {
  return Date.now();
}
