import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import type { YearEndBody, YearEndFigures } from '../../../reporting/domain';
import { nameReportPart, sayProvisionalYear } from '../../wording';
import { amountCell } from '../annexes/line-cells';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import type { Column } from '../table';
import { drawSection } from './section';

/** Budget now, what it cost, what of that is owed, charged, still to charge and parked, per part. */
export function drawFigures(flow: Flow, parent: StructureElement, body: YearEndBody): void {
  const { rows, total, year, provisionalTables } = body;
  drawSection(flow, parent, YEAR_END_SECTIONS.figures, {
    columns: COLUMNS,
    rows: [
      ...rows.map((row) => ({ kind: 'line' as const, cells: [nameReportPart(row.part), ...amounts(row)] })),
      { kind: 'total', cells: [LABELS.total, ...amounts(total)] },
    ],
  });
  for (const remark of sayProvisionalYear(year, provisionalTables)) flow.text(parent, remark, STYLE.small);
}

const FIELDS = ['currentBudget', 'actual', 'chargeable', 'charged', 'owed', 'parked'] as const;

const COLUMNS: readonly Column[] = [
  { heading: LABELS.part, align: 'left' },
  ...FIELDS.map((field): Column => ({ heading: LABELS[field], align: 'right', width: 53 })),
];

function amounts(row: Omit<YearEndFigures, 'part'>): string[] {
  return FIELDS.map((field) => amountCell(row[field]));
}
