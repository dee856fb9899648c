import {
  addMonths,
  dayOf,
  daysIn,
  monthOf,
  ordinalOf,
  yearOfDate,
  type HalfYear,
  type LocalDate,
  type Month,
  type Quarter,
} from '../../kernel/time';
import type { Span } from './planning-knowledge';

/** The last half-year that is over on a day. */
export function halfBefore(day: LocalDate): HalfYear {
  const year = yearOfDate(day);
  return ordinalOf(monthOf(day)) > 6 ? { year, half: 1 } : { year: year - 1, half: 2 };
}

/** `2026-h1`. */
export function writeHalf({ year, half }: HalfYear): string {
  return `${year.toString()}-h${half.toString()}`;
}

/** A month after a period ends: the last day of the month that follows it. */
export function monthAfter(months: readonly Month[]): LocalDate {
  const last = months.at(-1);
  if (last === undefined) throw new Error('A period has months');
  const next = monthOf(addMonths(dayOf(last, 1), 1));
  return dayOf(next, daysIn(next));
}

/** The years of a span with the one before: what is due in January is of December. */
export function yearsAround({ from, until }: Span): number[] {
  const first = yearOfDate(from) - 1;
  return Array.from({ length: yearOfDate(until) - first + 1 }, (_, index) => first + index);
}

export function quartersOf(year: number): Quarter[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter }));
}

export function halvesOf(year: number): HalfYear[] {
  return ([1, 2] as const).map((half) => ({ year, half }));
}
