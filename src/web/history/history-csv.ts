import type { HistoryEntry } from './history.reader';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { textCell, writeCsv } from '../parts/csv';
import { wordEvent } from './word-event';

const HEADINGS = [
  'Schakel',
  'Datum',
  'Tijd',
  'Wie',
  'Rol',
  'Partij',
  'Wat',
  'Bijzonderheden',
  'Oud',
  'Nieuw',
];

/** The history as a file for a spreadsheet. */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  return writeCsv(HEADINGS, entries.map(rowOf));
}

function rowOf(entry: HistoryEntry): string[] {
  const { event, sequence } = entry;
  const { who, what, details, changes } = wordEvent(entry);
  const side = (name: 'old' | 'new'): string =>
    changes.map((change) => `${change.field}: ${change[name]}`).join('; ');
  return [
    sequence?.toString() ?? '',
    dutchDateOf(event.occurredAt),
    dutchTimeOf(event.occurredAt),
    who,
    nameOfRole(event.role),
    event.party,
    what,
    details.join('; '),
    side('old'),
    side('new'),
  ].map(textCell);
}
