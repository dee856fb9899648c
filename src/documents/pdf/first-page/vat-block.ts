import { VAT_BLOCK } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatAmount } from '../../../kernel/text';
import { euroOf } from '../../domain';
import { nameVat, reasonWithoutVat, sayCompensation } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { drawTable, type Column, type Row } from '../table';

/** VAT with base, rate and amount, the reason where there is none, and whether the client can reclaim it. */
export function drawVatBlock(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  if (document.group === 'taxed') {
    flow.space(8);
    drawTable(flow, parent, COLUMNS, vatRows(document));
  }
  const reasons = new Set(document.vat.flatMap(({ category }) => reasonWithoutVat(category) ?? []));
  for (const reason of [...reasons, ...sayCompensation(document)]) {
    flow.space(3);
    flow.text(parent, reason, STYLE.small);
  }
}

const COLUMNS: readonly Column[] = [
  { heading: VAT_BLOCK.treatment, align: 'left' },
  { heading: VAT_BLOCK.base, align: 'right', width: 92 },
  { heading: VAT_BLOCK.amount, align: 'right', width: 92 },
];

function vatRows({ vat, net, vatAmount }: IssuedDocument): Row[] {
  const row = (kind: Row['kind'], name: string, base: string, amount: string): Row => ({
    kind,
    cells: [name, formatAmount(euroOf(base)), formatAmount(euroOf(amount))],
  });
  return [
    ...vat.map((total) => row('line', nameVat(total), total.base, total.amount)),
    row('total', VAT_BLOCK.total, net, vatAmount),
  ];
}
