import { dayOf, daysIn, type EffectiveDated, type LocalDate, type Month } from '../../kernel/time';
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
  const cuts = new Set<LocalDate>([...terms.tables, ...line.grades].map((version) => version.from));
  const found: { from: LocalDate; days: number }[] = [];
  for (let ordinal = 1; ordinal <= daysIn(month); ordinal += 1) {
    const day = dayOf(month, ordinal);
    if (!exists(terms, line, day)) continue;
    const last = found.at(-1);
    if (last && !cuts.has(day)) last.days += 1;
    else found.push({ from: day, days: 1 });
  }
  return found;
}

function exists({ firstDayAfterAgreement: end }: Terms, line: FormationLine, day: LocalDate): boolean {
  return (
    line.from <= day && (line.until === undefined || day < line.until) && (end === undefined || day < end)
  );
}
