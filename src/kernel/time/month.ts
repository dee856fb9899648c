import { dateOf, lengthOfMonth, type LocalDate } from './local-date';

declare const month: unique symbol;

/** A calendar month, `YYYY-MM`. Text order is month order. */
export type Month = string & { readonly [month]: true };

const MONTH_TEXT = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads `2026-02`; undefined when there is no such month. */
export function parseMonth(text: string): Month | undefined {
  return MONTH_TEXT.test(text) ? (text as Month) : undefined;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

export function monthAt(year: number, ordinal: number): Month {
  return dateOf(year, ordinal, 1).slice(0, 7) as Month;
}

export function yearOf(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function ordinalOf(value: Month): number {
  return Number(value.slice(5, 7));
}

export function monthsOfYear(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => monthAt(year, index + 1));
}

export function nextMonth(value: Month): Month {
  const ordinal = ordinalOf(value);
  return ordinal < 12 ? monthAt(yearOf(value), ordinal + 1) : monthAt(yearOf(value) + 1, 1);
}

export function previousMonth(value: Month): Month {
  const ordinal = ordinalOf(value);
  return ordinal > 1 ? monthAt(yearOf(value), ordinal - 1) : monthAt(yearOf(value) - 1, 12);
}

/** How many months `later` comes after `earlier`; negative when it comes before. */
export function monthsBetween(earlier: Month, later: Month): number {
  return (yearOf(later) - yearOf(earlier)) * 12 + ordinalOf(later) - ordinalOf(earlier);
}

export function firstDayOf(value: Month): LocalDate {
  return `${value}-01` as LocalDate;
}

export function daysIn(value: Month): number {
  return lengthOfMonth(yearOf(value), ordinalOf(value));
}

export function dayOf(value: Month, day: number): LocalDate {
  return dateOf(yearOf(value), ordinalOf(value), day);
}
