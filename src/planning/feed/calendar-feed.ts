import { createHash } from 'node:crypto';
import { ENTRY_MEANINGS, ENTRY_SOURCES, FEED_WORDING, SIDE_NAMES } from '../../../templates/wording/planning';
import type { AgreementRecord } from '../../agreements';
import { capitalised, fill, formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { writeFeed, type FeedDay, type Need, type PlanningEntry } from '../domain';
import { nameEntry, nameNeed } from '../name-entry';
import type { ShownCalendar } from '../read-calendar.service';

/** The calendar of an agreement for calendars of others: which day, whose, and what it needs. No amounts, states, persons. */
export function calendarFeed(
  record: AgreementRecord,
  { entries, revision }: ShownCalendar,
  url: string,
): string {
  return writeFeed({
    name: fill(FEED_WORDING.name, { key: record.key }),
    url,
    revision: revision ?? { position: 0, day: record.startsOn as LocalDate },
    days: entries.map((entry) => dayOf(record, entry)),
  });
}

function dayOf({ agreementId }: AgreementRecord, entry: PlanningEntry): FeedDay {
  const { key, day, kind, whose, origin, needs } = entry;
  return {
    // Of the key only a digest: a party chose part of it.
    uid: `${createHash('sha256').update(`${agreementId} ${key}`).digest('hex').slice(0, 32)}@slotsom`,
    day,
    summary: `${nameEntry(entry)} (${SIDE_NAMES[whose]})`,
    description: [
      ENTRY_MEANINGS[kind],
      // Whether a report was put shows in whether its fixing is asked for, and a feed tells no states.
      ...needs.filter(({ what }) => what !== 'quarterly-report-fixed').map(sayNeed),
      ...(origin === 'usual' ? [FEED_WORDING.usual] : []),
      ENTRY_SOURCES[kind],
    ].join('\n'),
  };
}

function sayNeed(need: Need): string {
  const name = capitalised(nameNeed(need));
  return need.by === undefined
    ? fill(FEED_WORDING.need, { name })
    : fill(FEED_WORDING.needBy, { name, day: formatDate(need.by) });
}
