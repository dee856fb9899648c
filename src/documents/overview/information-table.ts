import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { fill, formatEuro } from '../../kernel/text';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf } from '../wording';
import { amountColumn } from './columns';
import type { ReportTable } from './report-table';

/** What stands beside the compensation and is never charged by itself (DVO 2.2a, 4.9, 4.13). */
export function informationTable({
  information: { directCosts, mandatePurchases, fundings },
}: HalfYearBody): ReportTable {
  return {
    ...OVERVIEW_SECTIONS.information,
    columns: [{ heading: LABELS.subject, kind: 'text' }, amountColumn(LABELS.amount, 80)],
    rows: [
      { kind: 'line', cells: [LABELS.directCosts, euroOf(directCosts)] },
      { kind: 'line', cells: [LABELS.mandatePurchases, euroOf(mandatePurchases)] },
      ...(fundings.length === 0 ? [{ kind: 'line' as const, cells: [LABELS.noFunding, LABELS.noneOf] }] : []),
      ...fundings.map(({ purpose, received, spent, left }) => ({
        kind: 'line' as const,
        cells: [
          fill(LABELS.funding, {
            ...{ subject: purpose, received: formatEuro(euroOf(received)), spent: formatEuro(euroOf(spent)) },
          }),
          euroOf(left),
        ],
      })),
    ],
  };
}
