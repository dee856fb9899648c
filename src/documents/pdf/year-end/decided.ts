import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import { capitalised, formatDate } from '../../../kernel/text';
import type { YearEndBody } from '../../../reporting/domain';
import { dayOf } from '../../domain';
import { amountCell } from '../annexes/line-cells';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column } from '../table';
import { drawSection } from './section';

/** Decisions that raised the limit of the year (DVO 4.8). */
export function drawDecided(flow: Flow, parent: StructureElement, { decided }: YearEndBody): void {
  const rows = decided.map(({ decidedOn, reason, amount }) => ({
    kind: 'line' as const,
    cells: [formatDate(dayOf(decidedOn)), capitalised(reason), amountCell(amount)],
  }));
  drawSection(flow, parent, YEAR_END_SECTIONS.decided, { columns: COLUMNS, rows });
}

const COLUMNS: readonly Column[] = [
  { heading: LABELS.decidedOn, align: 'left', width: 64 },
  { heading: LABELS.reason, align: 'left', isName: true },
  { heading: LABELS.amount, align: 'right', width: 76 },
];
