import { LABELS } from '../../../../templates/documents/invoice-pdf';
import type { DocumentParty, IssuedDocument } from '../../../invoicing/domain';
import { fill } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { COLOUR, PAGE, STYLE, TEXT_WIDTH, type TextStyle } from '../style';

/** The sender's name set in type, above a line; no coat of arms or logo. */
export function drawLetterhead(flow: Flow, parent: StructureElement, { supplier }: IssuedDocument): void {
  const { name, street, postalCode, city } = supplier;
  drawHead(flow, parent, { name, note: `${street}, ${postalCode} ${city}` });
}

/** A name above a line, with a note at its right. */
export function drawHead(
  flow: Flow,
  parent: StructureElement,
  { name, note }: { readonly name: string; readonly note: string },
): void {
  const { sheet } = flow;
  const top = PAGE.letterheadTop;
  writeLines(flow, parent, [name], { top, style: STYLE.letterhead });
  const place = { x: PAGE.left, top: top + 7, width: TEXT_WIDTH, align: 'right' } as const;
  sheet.element(parent, 'P', () => {
    sheet.write([note], place, STYLE.small);
  });
  const y = top + STYLE.letterhead.leading + 7;
  sheet.artifact('Layout', () => {
    sheet.rule(PAGE.left, PAGE.right, y, { colour: COLOUR.hairline, weight: 0.6 });
    sheet.rule(PAGE.left, PAGE.left + 56, y, { colour: COLOUR.teal, weight: 2.4 });
  });
}

/** The address where the window of the envelope is, with the sender's above it in small type. */
export function drawAddress(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { supplier, customer } = document;
  const returnAddress = fill(LABELS.returnAddress, { address: postalLines(supplier).join(', ') });
  writeLines(flow, parent, [returnAddress], { top: PAGE.addressTop - 13, style: STYLE.smallest });
  const lines = [customer.name, ...(customer.contactName === undefined ? [] : [customer.contactName])];
  const address = [...lines, ...postalLines(customer)];
  writeLines(flow, parent, address, { top: PAGE.addressTop, style: STYLE.address });
}

const WINDOW_WIDTH = PAGE.particularsLeft - PAGE.left - 16;

function writeLines(
  { sheet }: Flow,
  parent: StructureElement,
  texts: readonly string[],
  { top, style }: { readonly top: number; readonly style: TextStyle },
): void {
  const width = style === STYLE.address ? WINDOW_WIDTH : TEXT_WIDTH;
  const lines = texts.flatMap((text) => sheet.lines(text, style, width));
  sheet.element(parent, 'P', () => {
    sheet.write(lines, { x: PAGE.left, top, width, align: 'left' }, style);
  });
}

/** The postal address as the sender writes it, `Postbus 100, 7730 AC Ommen`, or the street. */
function postalLines({ postalAddress, street, postalCode, city }: DocumentParty): string[] {
  return postalAddress?.split(', ') ?? [street, `${postalCode} ${city}`];
}
