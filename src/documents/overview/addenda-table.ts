import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { Euro } from '../../kernel/money';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf, nameReportPart } from '../wording';
import { amountColumn } from './columns';
import type { ReportTable } from './report-table';

const FIELDS = ['budget', 'committed', 'chargeable', 'charged', 'toCharge'] as const;

/** What was agreed, bound and charged per addendum over the half-year (DVO 3.6, 3.7, 4.6). */
export function addendaTable({ addenda }: HalfYearBody): ReportTable {
  const sum = (field: (typeof FIELDS)[number]): Euro => Euro.sum(addenda.map((one) => euroOf(one[field])));
  return {
    ...OVERVIEW_SECTIONS.addenda,
    columns: [
      { heading: LABELS.addendum, kind: 'text' },
      { heading: LABELS.kind, kind: 'text', width: 52 },
      amountColumn(LABELS.maximum, 44),
      ...FIELDS.map((field) => amountColumn(LABELS[field], 44)),
    ],
    rows: [
      ...addenda.map((one) => ({
        kind: 'line' as const,
        cells: [
          [one.addendum, one.title].filter((text) => text !== '').join(' · '),
          nameReportPart(one.part),
          one.maximum === undefined ? undefined : euroOf(one.maximum),
          ...FIELDS.map((field) => euroOf(one[field])),
        ],
      })),
      ...(addenda.length === 0
        ? []
        : [
            {
              kind: 'total' as const,
              sumsFrom: 0,
              cells: [LABELS.total, undefined, undefined, ...FIELDS.map(sum)],
            },
          ]),
    ],
  };
}
