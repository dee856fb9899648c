import type { SalaryTable, TableAcceptance } from './salary-table';

export type IndexationPolicy = 'automatic' | 'after-agreement';

/**
 * The tables that count for the ceiling (R2; DVO 4.3, SLA Addendum): all known ones, or under
 * `after-agreement` those whose acceptance by the client is known. Actual salary costs wait for neither.
 */
export function tablesThatCount(
  policy: IndexationPolicy,
  tables: readonly SalaryTable[],
  acceptances: readonly TableAcceptance[],
): readonly SalaryTable[] {
  if (policy === 'automatic') return tables;
  const accepted = new Set(acceptances.map((acceptance) => acceptance.table));
  return tables.filter((table) => accepted.has(table.id));
}
