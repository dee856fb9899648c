declare const localDate: unique symbol;

/** A civil day, `YYYY-MM-DD`: no time, no zone. Text order is day order. */
export type LocalDate = string & { readonly [localDate]: true };

const DATE_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-02-28`; undefined when there is no such day. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = DATE_TEXT.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  return exists ? (text as LocalDate) : undefined;
}

export function isFirstOfMonth(date: LocalDate): boolean {
  return date.endsWith('-01');
}

export function isFirstOfYear(date: LocalDate): boolean {
  return date.endsWith('-01-01');
}

export function firstOfYear(year: number): LocalDate {
  return `${pad(year, 4)}-01-01` as LocalDate;
}

export function yearOfDate(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function dayAfter(date: LocalDate): LocalDate {
  const [year, month, day] = [yearOfDate(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  if (day < lengthOfMonth(year, month)) return dateOf(year, month, day + 1);
  return month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1);
}

/** So many days later, or earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dayNumbered(dayNumber(date) + days);
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return ((((dayNumber(date) + WEEKDAY_OF_DAY_ZERO - 1) % 7) + 7) % 7) + 1;
}

/** The same day so many months later; the last day of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOfDate(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dateOf(year, month, Math.min(Number(date.slice(8, 10)), lengthOfMonth(year, month)));
}

export function laterOf(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right;
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dateOf(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

function pad(value: number, length: number): string {
  return value.toString().padStart(length, '0');
}

/** 1 March of the year 0 is day 0, so that the leap day is the last of its year. */
const WEEKDAY_OF_DAY_ZERO = 3;
const DAYS_OF_FOUR_CENTURIES = 146_097;

function dayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOfDate(date) - (month <= 2 ? 1 : 0);
  return daysBeforeYear(year) + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8, 10)) - 1;
}

function dayNumbered(number: number): LocalDate {
  let year = Math.floor((number * 400) / DAYS_OF_FOUR_CENTURIES);
  while (daysBeforeYear(year + 1) <= number) year += 1;
  while (daysBeforeYear(year) > number) year -= 1;
  const dayOfYear = number - daysBeforeYear(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - daysBeforeMonth(month) + 1;
  return month < 10 ? dateOf(year, month + 3, day) : dateOf(year + 1, month - 9, day);
}

/** Days before a year that starts on 1 March. */
function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days before a month, counted from March as 0. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}
