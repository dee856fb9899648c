import { yearOf, type Month } from '../../kernel/time';
import type { Settlement } from '../../settlement/domain';
import type { DocumentLine } from './document';
import type { ProvisionalTableMark } from './issued-document';

/**
 * The provisional tables that the figures of a document rest on (R1): those of the years it charges for,
 * and of the year whose maximum it names.
 */
export function markProvisional(
  { years }: Settlement,
  lines: readonly Pick<DocumentLine, 'costMonth'>[],
  month: Month,
): ProvisionalTableMark[] {
  const named = new Set([yearOf(month), ...lines.map(({ costMonth }) => yearOf(costMonth))]);
  return years
    .filter(({ year }) => named.has(year))
    .flatMap(({ year, limits }) =>
      limits.provisionalTables.map(({ table, months }) => ({
        year,
        collectiveAgreement: table.collectiveAgreement,
        from: table.from,
        firstMonth: months[0] ?? '',
      })),
    );
}
