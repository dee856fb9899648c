import { FOOTER, ISSUED_BY } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatLongDate } from '../../../kernel/text';
import { dayOf } from '../../domain';
import { fill } from '../../wording';
import type { Flow } from '../flow';
import type { Sheet, StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';

/** Who prepared and issued the document, and the beginning of its fingerprint. */
export function drawSignature(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { preparedBy, issuedBy, issuedOn, fingerprint } = document;
  const values = { preparedBy, issuedBy, date: formatLongDate(dayOf(issuedOn)) };
  flow.space(10);
  const shortened = `${fingerprint.slice(0, 8)} ${fingerprint.slice(8, 16)} …`;
  flow.text(parent, fill(ISSUED_BY, { ...values, fingerprint: shortened }), STYLE.small);
}

/** The supplier's registrations at the foot of the first page; outside VAT without VAT number. */
export function drawRegistration(sheet: Sheet, parent: StructureElement, document: IssuedDocument): void {
  const { supplier, group } = document;
  const { kvk, oin, vatId } = supplier;
  const registrations = [
    kvk === undefined ? undefined : fill(FOOTER.kvk, { kvk }),
    group === 'outside-vat' || vatId === undefined ? undefined : fill(FOOTER.vatId, { vatId }),
    fill(FOOTER.oin, { oin }),
  ];
  const text = [supplier.name, ...registrations.filter((part) => part !== undefined)].join('  ·  ');
  const place = { x: PAGE.left, top: PAGE.registration, width: TEXT_WIDTH, align: 'left' } as const;
  sheet.element(parent, 'P', () => {
    sheet.write(sheet.lines(text, STYLE.small, TEXT_WIDTH), place, STYLE.small);
  });
}
