import {
  OVERVIEW,
  OVERVIEW_LABELS as LABELS,
  OVERVIEW_SECTIONS,
} from '../../../templates/documents/overview';
import type { HalfYearBody, HalfYearFigures } from '../../reporting/domain';
import { euroOf, nameReportPart } from '../wording';
import { differenceCells } from './difference-cells';
import { amountColumn, DIFFERENCE_COLUMNS, PART_COLUMN } from './columns';
import type { Cell, ReportTable } from './report-table';

const FIELDS = ['budget', 'committed', 'chargeable', 'charged', 'toCharge'] as const;

/** Budget against actual of the half-year, per part (R14; DVO 6). */
export function halfTable({ rows, total }: HalfYearBody): ReportTable {
  return {
    ...OVERVIEW_SECTIONS.half,
    columns: [PART_COLUMN, ...FIELDS.map((field) => amountColumn(LABELS[field], 44)), ...DIFFERENCE_COLUMNS],
    rows: [
      ...rows.map((row) => ({ kind: 'line' as const, cells: [nameReportPart(row.part), ...cells(row)] })),
      { kind: 'total', sumsFrom: 0, cells: [LABELS.total, ...cells(total)] },
    ],
    remarks: [OVERVIEW.signs],
  };
}

function cells(figures: HalfYearFigures): Cell[] {
  const { difference, budget } = figures;
  return [...FIELDS.map((field) => euroOf(figures[field])), ...differenceCells(difference, budget)];
}
