import { PAYMENT } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { euroOf } from '../../domain';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH } from '../style';

const INSET = 12;
const PADDING = 6;
const HEIGHT = 2 * PADDING + STYLE.label.leading + STYLE.bodyStrong.leading;

/** How to pay, or that the amount may be set off. */
export function drawPayment(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const isCredit = document.kind === 'credit-note';
  if (!isCredit && euroOf(document.gross).isZero()) {
    flow.space(8);
    flow.text(parent, PAYMENT.nothing, STYLE.body);
    return;
  }
  flow.heading(parent, isCredit ? PAYMENT.creditHeading : PAYMENT.heading, 70);
  flow.text(parent, isCredit ? PAYMENT.credit : PAYMENT.request, STYLE.body);
  flow.space(5);
  drawAccount(flow, parent, particularsOf(document));
}

/** What a payment names. */
type Particular = readonly [label: string, value: string];

function particularsOf({ kind, supplier, references }: IssuedDocument): Particular[] {
  const reference: Particular = [PAYMENT.reference[kind], references.paymentReference];
  if (kind === 'credit-note') return [reference];
  const { iban = '', accountName, name } = supplier;
  return [[PAYMENT.iban, inFours(iban)], [PAYMENT.accountName, accountName ?? name], reference];
}

/** `NL13 TEST 0123 4567 89`, as an IBAN is read and typed. */
function inFours(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Names above values, side by side in a box. */
function drawAccount(flow: Flow, parent: StructureElement, particulars: readonly Particular[]): void {
  const { sheet, y } = flow;
  sheet.artifact('Layout', () => {
    sheet.box({ x: PAGE.left, top: y, width: TEXT_WIDTH, height: HEIGHT, radius: 3 }, COLOUR.soft);
  });
  const list = sheet.group(parent, 'L');
  const width = (TEXT_WIDTH - 2 * INSET) / 3;
  particulars.forEach(([label, value], index) => {
    const item = sheet.group(list, 'LI');
    const place = { x: PAGE.left + INSET + index * width, width: width - INSET, align: 'left' } as const;
    const top = y + PADDING;
    sheet.element(item, 'Lbl', () => {
      sheet.write([label], { ...place, top }, STYLE.label);
    });
    sheet.element(item, 'LBody', () => {
      const lines = sheet.lines(value, STYLE.bodyStrong, place.width);
      sheet.write(lines, { ...place, top: top + STYLE.label.leading }, STYLE.bodyStrong);
    });
  });
  flow.space(HEIGHT);
}
