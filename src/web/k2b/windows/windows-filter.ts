/** Of which years the windows are shown; it lives in the address. */
export interface WindowsFilter {
  readonly year: number;
  readonly years: number;
}

/** How many years can be seen at once: planning goes some years ahead. */
export const YEAR_COUNTS = [1, 2, 5, 10] as const;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The years in the address; this year alone when there is none, or one that cannot be. */
export function readFilter(query: Readonly<Record<string, unknown>>, thisYear: number): WindowsFilter {
  const { jaar, jaren } = query;
  const year = typeof jaar === 'string' && /^\d{4}$/.test(jaar) ? Number(jaar) : thisYear;
  const years = YEAR_COUNTS.find((count) => count.toString() === jaren);
  return { year: year < FIRST_YEAR || year > LAST_YEAR ? thisYear : year, years: years ?? 1 };
}

export function yearsOf({ year, years }: WindowsFilter): number[] {
  return Array.from({ length: years }, (_, index) => year + index);
}

/** The filter as fields of an address. */
export function queryOf({ year, years }: WindowsFilter): Record<string, string | undefined> {
  return { jaar: year.toString(), jaren: years === 1 ? undefined : years.toString() };
}
