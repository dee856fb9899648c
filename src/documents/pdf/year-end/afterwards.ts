import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../../templates/documents/year-end';
import { formatDate } from '../../../kernel/text';
import type { YearEndAfterwards, YearEndBody } from '../../../reporting/domain';
import { dayOf } from '../../domain';
import { fill } from '../../wording';
import { amountCell } from '../annexes/line-cells';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column, Row } from '../table';
import { drawSection } from './section';

/** What documents of after the year charged for its months, up to the moment of the statement. */
export function drawAfterwards(flow: Flow, parent: StructureElement, { afterwards }: YearEndBody): void {
  drawSection(flow, parent, YEAR_END_SECTIONS.afterwards, { columns: COLUMNS, rows: afterwards.map(rowOf) });
}

/** What documents have charged since the year was closed; nothing when there are none. */
export function drawLater(
  flow: Flow,
  parent: StructureElement,
  year: number,
  later: readonly YearEndAfterwards[],
): void {
  if (later.length === 0) return;
  const { heading, lead } = YEAR_END_SECTIONS.later;
  const text = { heading: fill(heading, { year: year.toString() }), lead };
  drawSection(flow, parent, text, { columns: COLUMNS, rows: later.map(rowOf) });
}

function rowOf({ number, issuedOn, first, corrections, amount }: YearEndAfterwards): Row {
  return {
    kind: 'line',
    cells: [number, formatDate(dayOf(issuedOn)), ...[first, corrections, amount].map(amountCell)],
  };
}

const COLUMNS: readonly Column[] = [
  { heading: LABELS.document, align: 'left' },
  { heading: LABELS.issuedOn, align: 'left', width: 64 },
  { heading: LABELS.first, align: 'right', width: 104 },
  { heading: LABELS.corrections, align: 'right', width: 76 },
  { heading: LABELS.amount, align: 'right', width: 76 },
];
