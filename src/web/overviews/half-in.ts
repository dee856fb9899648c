import { firstDayOf, monthAt, type HalfYear, type LocalDate } from '../../kernel/time';
import { refused } from '../../platform/http';
import { readPeriod } from '../../reporting';
import { nameOfPeriod } from '../../reporting/domain';

/** Where a half-year stands on a day. */
export type HalfStanding = 'to-come' | 'running' | 'over';

/** The half-year that an address names, as `2026-h1`; a page of none does not exist. */
export function halfIn(text: string): HalfYear {
  if (!/^(?:19|2\d)\d\d-h[12]$/.test(text)) throw refused('not-found');
  return readPeriod(text);
}

export function pathOf(period: HalfYear): string {
  return `/overzichten/${nameOfPeriod(period)}`;
}

export function versionPathOf(period: HalfYear, version: number): string {
  return `${pathOf(period)}/versies/${version.toString()}`;
}

/** The day from which a half-year is over. */
export function firstDayAfter({ year, half }: HalfYear): LocalDate {
  return firstDayOf(half === 1 ? monthAt(year, 7) : monthAt(year + 1, 1));
}

/** The day on which a half-year begins. */
export function firstDayIn({ year, half }: HalfYear): LocalDate {
  return firstDayOf(monthAt(year, half === 1 ? 1 : 7));
}

export function standingOf(period: HalfYear, today: LocalDate): HalfStanding {
  if (today < firstDayIn(period)) return 'to-come';
  return today < firstDayAfter(period) ? 'running' : 'over';
}
