import type { YearEndBody } from '../../reporting/domain';
import { sayProvisional } from './say-provisional';

/** One remark on each provisional salary table that the figures of a year rest on (R1); none when there is none. */
export function sayProvisionalYear(year: number, tables: YearEndBody['provisionalTables'] = []): string[] {
  return sayProvisional({
    provisionalTables: tables.map(({ table: { collectiveAgreement, from }, months }) => ({
      year,
      collectiveAgreement,
      from,
      firstMonth: months[0] ?? '',
    })),
  });
}
