import { monthsOfYear, type Month } from './month';

/** The first or second half of a calendar year (DVO 6 reports per half-year). */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

export function monthsOfHalf({ year, half }: HalfYear): Month[] {
  return half === 1 ? monthsOfYear(year).slice(0, 6) : monthsOfYear(year).slice(6);
}
