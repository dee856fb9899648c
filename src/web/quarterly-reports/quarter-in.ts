import {
  firstDayOf,
  monthsOfQuarter,
  nextMonth,
  parseQuarter,
  writeQuarter,
  type LocalDate,
  type Quarter,
} from '../../kernel/time';
import { refused } from '../../platform/http';

export const REPORTS = '/rapportages';

/** Where a quarter stands on a day. */
export type QuarterStanding = 'to-come' | 'running' | 'over';

/** The quarter that an address names, as `2026-k1`; a page of none does not exist. */
export function quarterIn(text: string): Quarter {
  const quarter = parseQuarter(text);
  if (!quarter) throw refused('not-found');
  return quarter;
}

export function pathOf(quarter: Quarter): string {
  return `${REPORTS}/${writeQuarter(quarter)}`;
}

export function versionPathOf(quarter: Quarter, version: number): string {
  return `${pathOf(quarter)}/versies/${version.toString()}`;
}

/** `1e kw. 2026`, above a column of numbers. */
export function shortNameOfQuarter({ year, quarter }: Quarter): string {
  return `${quarter.toString()}e kw. ${year.toString()}`;
}

/** The day from which a quarter is over. */
export function firstDayAfter(quarter: Quarter): LocalDate {
  const last = monthsOfQuarter(quarter).at(-1);
  if (last === undefined) throw new Error('A quarter has months');
  return firstDayOf(nextMonth(last));
}

export function standingOf(quarter: Quarter, today: LocalDate): QuarterStanding {
  const [first] = monthsOfQuarter(quarter);
  if (first === undefined || today < firstDayOf(first)) return 'to-come';
  return today < firstDayAfter(quarter) ? 'running' : 'over';
}
