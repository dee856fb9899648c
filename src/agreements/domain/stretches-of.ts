import {
  daysBetween,
  firstDayOf,
  laterOf,
  nextMonth,
  type EffectiveDated,
  type LocalDate,
  type Month,
} from '../../kernel/time';
import type { FormationLine } from './terms-facts';

/** Days of a month, one after the other, on which one table and one grade are in force. */
export interface Stretch {
  readonly from: LocalDate;
  readonly days: number;
}

interface Terms {
  readonly tables: readonly EffectiveDated[];
  readonly firstDayAfterAgreement: LocalDate | undefined;
}

/** The days of the month on which the line exists, cut where a table or a grade takes over (R1). */
export function stretchesOf(terms: Terms, line: FormationLine, month: Month): Stretch[] {
  const first = laterOf(line.from, firstDayOf(month));
  const after = earliestOf(firstDayOf(nextMonth(month)), line.until, terms.firstDayAfterAgreement);
  if (first >= after) return [];
  const starts = [first, ...cutsBetween(first, after, terms.tables, line.grades)];
  return starts.map((from, index) => ({ from, days: daysBetween(from, starts[index + 1] ?? after) }));
}

function cutsBetween(
  first: LocalDate,
  after: LocalDate,
  ...lists: readonly (readonly EffectiveDated[])[]
): LocalDate[] {
  const cuts = new Set<LocalDate>();
  for (const versions of lists)
    for (const { from } of versions) if (first < from && from < after) cuts.add(from);
  return [...cuts].sort();
}

function earliestOf(day: LocalDate, ...others: readonly (LocalDate | undefined)[]): LocalDate {
  return others.reduce<LocalDate>((least, other) => (other && other < least ? other : least), day);
}
