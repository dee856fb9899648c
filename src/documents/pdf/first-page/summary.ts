import { SUMMARY } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { capitalised, formatAmount } from '../../../kernel/text';
import { euroOf, summariseLines, type SummaryRow } from '../../domain';
import { fill, nameLate, namePart, nameVatBriefly } from '../../wording';
import type { AnnexNumbers } from '../annexes/annex-numbers';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { drawTable, type Column, type Row } from '../table';

/** What is charged, part by part; late lines and corrections as one sum each. */
export function drawSummary(
  flow: Flow,
  parent: StructureElement,
  document: IssuedDocument,
  annexes: AnnexNumbers,
): void {
  const showsVat = document.group === 'taxed';
  const columns: readonly Column[] = [
    { heading: SUMMARY.part, align: 'left' },
    ...(showsVat ? [{ heading: SUMMARY.vat, align: 'left', width: 84 } as const] : []),
    { heading: SUMMARY.amount, align: 'right', width: 92 },
  ];
  const cells = (name: string, vat: string, amount: string): string[] =>
    showsVat ? [name, vat, amount] : [name, amount];
  const rows: readonly Row[] = [
    ...summariseLines(document).map((row): Row => ({
      kind: 'line',
      cells: cells(nameRow(row, document, annexes), nameVatBriefly(row.vat), formatAmount(row.amount)),
    })),
    {
      kind: 'total',
      cells: cells(
        showsVat ? SUMMARY.totalWithoutVat : SUMMARY.total,
        '',
        formatAmount(euroOf(document.net)),
      ),
    },
  ];
  drawTable(flow, parent, columns, rows);
  if (document.kind === 'credit-note') {
    flow.space(2);
    flow.text(parent, SUMMARY.creditSigns, STYLE.small);
  }
}

function nameRow({ of, line }: SummaryRow, document: IssuedDocument, annexes: AnnexNumbers): string {
  if (of === 'own') return namePart(line);
  const annex = (annexes[of] ?? 0).toString();
  return fill(SUMMARY[of], { annex, late: capitalised(nameLate(document)) });
}
