import { dayAfter, type LocalDate } from '../../kernel/time';

/** A day as a calendar of others shows it. */
export interface FeedDay {
  /** The same for as long as the day is about the same, also when it is moved. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly summary: string;
  readonly description: string;
}

export interface Feed {
  readonly name: string;
  /** The page where one goes on. */
  readonly url: string;
  /** The last position at which the calendar changed, and the day of it. */
  readonly revision: { readonly position: number; readonly day: LocalDate };
  readonly days: readonly FeedDay[];
}

/** A line has at most so many octets, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Days as an iCalendar object (RFC 5545, 7986): days as a whole, which keep nobody occupied, and nothing but their words. */
export function writeFeed({ name, url, revision, days }: Feed): string {
  const changed = `${revision.day.replaceAll('-', '')}T000000Z`;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Slotsom//Kalender//NL', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, `URL:${url}`],
    ...[`LAST-MODIFIED:${changed}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D'],
    ...days.flatMap((day) => [
      ...['BEGIN:VEVENT', `UID:${day.uid}`, `DTSTAMP:${changed}`, `LAST-MODIFIED:${changed}`],
      `SEQUENCE:${revision.position.toString()}`,
      // The end of a day as a whole is the first day that it no longer is.
      ...[`DTSTART;VALUE=DATE:${compact(day.day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(day.day))}`],
      ...[`SUMMARY:${escaped(day.summary)}`, `DESCRIPTION:${escaped(day.description)}`, `URL:${url}`],
      ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: LocalDate): string {
  return day.replaceAll('-', '');
}

/** Of text (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** What does not fit goes on in a line that begins with a space; a character is never cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LONGEST_LINE) {
      lines.push(current);
      // The space counts as well.
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
