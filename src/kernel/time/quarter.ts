import type { HalfYear } from './half-year';
import { yearOfDate, type LocalDate } from './local-date';
import { monthOf, monthsOfYear, ordinalOf, type Month } from './month';

/** A quarter of a calendar year, first to fourth (DVO 6 reports on it). */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const QUARTER_TEXT = /^((?:19|2\d)\d\d)-k([1-4])$/;

/** Reads `2026-k1`; undefined when there is no such quarter. */
export function parseQuarter(text: string): Quarter | undefined {
  const [, year, quarter] = QUARTER_TEXT.exec(text) ?? [];
  return year === undefined
    ? undefined
    : { year: Number(year), quarter: Number(quarter) as Quarter['quarter'] };
}

/** `2026-k1`; text order is the order of quarters. */
export function writeQuarter({ year, quarter }: Quarter): string {
  return `${year.toString()}-k${quarter.toString()}`;
}

export function monthsOfQuarter({ year, quarter }: Quarter): Month[] {
  return monthsOfYear(year).slice(3 * (quarter - 1), 3 * quarter);
}

export function previousQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 1
    ? { year: year - 1, quarter: 4 }
    : { year, quarter: (quarter - 1) as Quarter['quarter'] };
}

/** The last quarter that is over on a day. */
export function lastEndedQuarter(day: LocalDate): Quarter {
  const quarter = Math.ceil(ordinalOf(monthOf(day)) / 3) as Quarter['quarter'];
  return previousQuarter({ year: yearOfDate(day), quarter });
}

export function quarterAYearBefore({ year, quarter }: Quarter): Quarter {
  return { year: year - 1, quarter };
}

/** The quarters of a half-year, in order. */
export function quartersOfHalf({ year, half }: HalfYear): readonly [Quarter, Quarter] {
  return half === 1
    ? [
        { year, quarter: 1 },
        { year, quarter: 2 },
      ]
    : [
        { year, quarter: 3 },
        { year, quarter: 4 },
      ];
}
