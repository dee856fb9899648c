import { TOTAL_BOX } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatEuro } from '../../../kernel/text';
import { euroOf } from '../../domain';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from '../style';

const HEIGHT = 34;
const INSET = 12;

/** The amount of the document, above zero for whoever pays or receives it. */
export function drawTotalBox(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { sheet } = flow;
  const isCredit = document.kind === 'credit-note';
  const total = euroOf(document.gross);
  const label = isCredit ? TOTAL_BOX.toReceive : TOTAL_BOX.toPay;
  const amount = formatEuro(isCredit ? total.negated() : total);
  flow.space(10);
  flow.ensure(HEIGHT);
  const top = flow.y;
  sheet.artifact('Layout', () => {
    sheet.box({ x: PAGE.left, top, width: TEXT_WIDTH, height: HEIGHT, radius: 3 }, COLOUR.accent);
  });
  const place = { x: PAGE.left + INSET, width: TEXT_WIDTH - 2 * INSET } as const;
  const labelTop = top + (HEIGHT - STYLE.totalLabel.leading) / 2;
  const amountTop = top + (HEIGHT - STYLE.total.leading) / 2;
  const suffix = document.group === 'taxed' ? `, ${TOTAL_BOX.withVat}` : '';
  sheet.element(parent, 'P', () => {
    sheet.write([`${label}${suffix} `], { ...place, top: labelTop, align: 'left' }, STYLE.totalLabel);
    sheet.write([amount], { ...place, top: amountTop, align: 'right' }, STYLE.total);
  });
  flow.space(HEIGHT);
}
