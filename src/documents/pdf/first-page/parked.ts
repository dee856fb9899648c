import { PARKED } from '../../../../templates/documents/invoice-pdf';
import { OTHER_PARKED_REASON, PARKED_REASONS } from '../../../../templates/documents/parked';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatAmount } from '../../../kernel/text';
import { euroOf } from '../../domain';
import { fill } from '../../wording';
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
    const wording = PARKED_REASONS[reason] ?? OTHER_PARKED_REASON;
    const cells = [fill(wording.reason, { reason }), wording.release, formatAmount(euroOf(amount))];
    return { kind: 'line', cells } as const;
  });
  drawTable(flow, parent, COLUMNS, rows);
}

const COLUMNS: readonly Column[] = [
  { heading: PARKED.reason, align: 'left', width: 170 },
  { heading: PARKED.release, align: 'left' },
  { heading: PARKED.amount, align: 'right', width: 76 },
];
