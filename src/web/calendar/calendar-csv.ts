import { ENTRY_SOURCES, ORIGIN_NAMES, SIDE_NAMES, STATE_NAMES } from '../../../templates/wording/planning';
import { nameEntry, nameNeed } from '../../planning';
import type { PlanningEntry } from '../../planning/domain';
import { textCell, writeCsv } from '../parts/csv';

const HEADINGS = ['Dag', 'Wat', 'Van', 'Stand', 'Gereed op', 'Herkomst van de dag', 'Artikel', 'Nodig'];

/** The days as rows of a spreadsheet. */
export function calendarCsv(entries: readonly PlanningEntry[]): string {
  return writeCsv(
    HEADINGS,
    entries.map((entry) => [
      entry.day,
      ...[nameEntry(entry), SIDE_NAMES[entry.whose], STATE_NAMES[entry.state]].map(textCell),
      entry.doneOn ?? '',
      ...[ORIGIN_NAMES[entry.origin], ENTRY_SOURCES[entry.kind], needsOf(entry)].map(textCell),
    ]),
  );
}

function needsOf({ needs }: PlanningEntry): string {
  return needs
    .map((need) => {
      const term = need.by === undefined ? '' : ` uiterlijk ${need.by}`;
      return `${nameNeed(need)}${term} (${STATE_NAMES[need.state]})`;
    })
    .join('; ');
}
