import { tablesOfMonth } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import { monthsOfYear, type Month } from '../../kernel/time';
import type { YearTerms } from './year-terms';

/** A salary table, and the months of a year whose ceiling rests on it. */
export interface TableOfYear {
  readonly table: SalaryTable;
  readonly months: readonly Month[];
}

/** A table of a year that is provisional. */
export type ProvisionalTable = TableOfYear;

/** The tables that the ceiling of a year rests on, in order of their first month (R1). */
export function tablesOfYear({ ceiling, year }: YearTerms): TableOfYear[] {
  const months = new Map<SalaryTable, Month[]>();
  for (const month of monthsOfYear(year))
    for (const table of tablesOfMonth(ceiling, month))
      months.set(table, [...(months.get(table) ?? []), month]);
  return [...months].map(([table, ofTable]) => ({ table, months: ofTable }));
}

/**
 * The provisional tables that figures of a year rest on, in order of their first month (R1). The ceiling
 * of the whole year counts from January, so every limit of the year rests on them, and whatever is
 * tested against one: also what is charged for months before theirs.
 */
export function provisionalTablesOf(terms: YearTerms): ProvisionalTable[] {
  if (!terms.ceiling.tables.some(({ provisional }) => provisional)) return [];
  return tablesOfYear(terms).filter(({ table }) => table.provisional);
}
