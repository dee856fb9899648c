import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { fill, nameOfMonth } from '../../kernel/text';
import type { HalfYearBody, HalfYearFigures } from '../../reporting/domain';
import { monthOf } from '../domain';
import { euroOf, nameReportPart } from '../wording';
import { amountColumn, PART_COLUMN } from './columns';
import { countedIn } from './overview-texts';
import type { Cell, ReportTable } from './report-table';

const FIELDS = [
  'originalBudget',
  'changes',
  'currentBudget',
  'chargeableToDate',
  'headroom',
  'expected',
  'notCovered',
] as const satisfies readonly (keyof HalfYearFigures)[];

/** Budget of the year, what is charged of it and what it will come to, per part (R14; DVO 4.5, 6). */
export function yearTable({ rows, total, period, upTo }: HalfYearBody): ReportTable {
  const counted = countedIn({ period, upTo });
  const heading = (field: (typeof FIELDS)[number]): string =>
    field !== 'chargeableToDate'
      ? LABELS[field]
      : counted
        ? fill(LABELS[field], { month: nameOfMonth(counted) })
        : LABELS.nothingToDate;
  const cells = (figures: HalfYearFigures): Cell[] => FIELDS.map((field) => euroOf(figures[field]));
  return {
    ...OVERVIEW_SECTIONS.year,
    columns: [PART_COLUMN, ...FIELDS.map((field) => amountColumn(heading(field), 45))],
    rows: [
      ...rows.map((row) => ({ kind: 'line' as const, cells: [nameReportPart(row.part), ...cells(row)] })),
      { kind: 'total', sumsFrom: 0, cells: [LABELS.total, ...cells(total)] },
    ],
    remarks: rows.flatMap(({ part, limitReachedIn }) =>
      limitReachedIn === undefined
        ? []
        : [
            fill(LABELS.limitReachedIn, {
              part: nameReportPart(part),
              month: nameOfMonth(monthOf(limitReachedIn)),
            }),
          ],
    ),
  };
}
