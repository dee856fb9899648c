import { PARKED } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatAmount } from '../../../kernel/text';
import { euroOf } from '../../domain';
import { wordParked } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { drawTable, heightOfRows, ROOMY, type Column } from '../table';

/** What is recorded but not charged, why, and what would release it. */
export function drawParked(flow: Flow, parent: StructureElement, { parked }: IssuedDocument): void {
  if (parked.length === 0) return;
  flow.heading(parent, PARKED.heading, STYLE.body.leading + heightOfRows(parked.length, ROOMY));
  flow.text(parent, PARKED.lead, STYLE.body);
  flow.space(3);
  const rows = parked.map(({ reason, amount }) => {
    const wording = wordParked(reason, 'letter');
    const cells = [wording.reason, wording.release, formatAmount(euroOf(amount))];
    return { kind: 'line', cells } as const;
  });
  drawTable(flow, parent, COLUMNS, rows);
}

const COLUMNS: readonly Column[] = [
  { heading: PARKED.reason, align: 'left', width: 170 },
  { heading: PARKED.release, align: 'left' },
  { heading: PARKED.amount, align: 'right', width: 76 },
];
