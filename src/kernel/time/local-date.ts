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

/** So many days later. */
export function addDays(date: LocalDate, days: number): LocalDate {
  let later = date;
  for (let day = 0; day < days; day += 1) later = dayAfter(later);
  return later;
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
