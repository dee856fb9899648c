import { monthOf, monthsOfHalf, type HalfYear, type LocalDate } from '../../kernel/time';
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

export function standingOf(period: HalfYear, today: LocalDate): HalfStanding {
  const months = monthsOfHalf(period);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const month = monthOf(today);
  if (month < first) return 'to-come';
  return month > last ? 'over' : 'running';
}
