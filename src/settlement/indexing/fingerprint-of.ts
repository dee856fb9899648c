import { hashOf, type JsonValue } from '../../platform/audit';
import type { YearEffect } from '../domain';
import type { TableEffect } from './effect.reader';

/**
 * SHA-256 (hex) of a table and of what it does to the ceiling and the budget: what both parties see, so
 * without salary costs. An acceptance is of this.
 */
export function fingerprintOf({ table, effect }: TableEffect): string {
  return hashOf({ table: table.tableId, digest: table.digest, years: effect.years.map(limitsOf) });
}

function limitsOf({ year, before, after }: YearEffect): JsonValue {
  return { year, before: textOf(before), after: textOf(after) };
}

function textOf(settled: YearEffect['after']): JsonValue {
  if (!settled) return null;
  const { ceilingByMonth, maximumCompensation, overheadLimit, salaryLimit } = settled.limits;
  return {
    ceilingByMonth: Object.fromEntries(
      [...ceilingByMonth].map(([month, ceiling]) => [month, ceiling.toString()]),
    ),
    salaryLimit: salaryLimit.toString(),
    overheadLimit: overheadLimit.toString(),
    maximumCompensation: maximumCompensation.toString(),
  };
}
