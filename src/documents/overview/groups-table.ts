import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { Euro } from '../../kernel/money';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf } from '../wording';
import { amountColumn, DIFFERENCE_COLUMNS } from './columns';
import { differenceCells } from './difference-cells';
import type { ReportTable } from './report-table';

const FIELDS = ['budget', 'chargeable', 'charged'] as const;

/** Salary costs by publication group; what is of no function stands apart, and all add up to the part (DVO 7.5). */
export function groupsTable({ groups, ceiling }: HalfYearBody): ReportTable {
  const all = [...groups, { heading: LABELS.ceiling, ...ceiling }];
  const sum = (field: (typeof FIELDS)[number] | 'difference'): Euro =>
    Euro.sum(all.map((one) => euroOf(one[field])));
  const isEmpty = all.every(({ budget, chargeable, charged }) =>
    [budget, chargeable, charged].every((one) => euroOf(one).isZero()),
  );
  return {
    ...OVERVIEW_SECTIONS.groups,
    columns: [
      { heading: LABELS.group, kind: 'text' },
      ...FIELDS.map((field) => amountColumn(LABELS[field], 66)),
      ...DIFFERENCE_COLUMNS,
    ],
    rows: isEmpty
      ? []
      : [
          ...all.map(({ heading, difference, budget, chargeable, charged }) => ({
            kind: 'line' as const,
            cells: [
              heading,
              ...[budget, chargeable, charged].map(euroOf),
              ...differenceCells(difference, budget),
            ],
          })),
          {
            kind: 'total',
            sumsFrom: 0,
            cells: [
              LABELS.total,
              ...FIELDS.map(sum),
              ...differenceCells(sum('difference').toString(), sum('budget').toString()),
            ],
          },
        ],
  };
}
