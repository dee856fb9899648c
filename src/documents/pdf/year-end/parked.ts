import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import type { YearEndBody } from '../../../reporting/domain';
import { nameReportPart, wordParked } from '../../wording';
import { amountCell } from '../annexes/line-cells';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column } from '../table';
import { drawSection } from './section';

/** What is parked per part and reason, with what would release it. */
export function drawParkedInYear(flow: Flow, parent: StructureElement, { parked }: YearEndBody): void {
  const rows = parked.map(({ part, reason, amount }) => {
    const wording = wordParked(reason, 'screen');
    const cells = [nameReportPart(part), wording.reason, wording.release, amountCell(amount)];
    return { kind: 'line' as const, cells };
  });
  drawSection(flow, parent, YEAR_END_SECTIONS.parked, { columns: COLUMNS, rows });
}

const COLUMNS: readonly Column[] = [
  { heading: LABELS.part, align: 'left', width: 72 },
  { heading: LABELS.reason, align: 'left', width: 138 },
  { heading: LABELS.release, align: 'left' },
  { heading: LABELS.amount, align: 'right', width: 64 },
];
