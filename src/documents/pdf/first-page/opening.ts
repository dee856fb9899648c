import { LABELS } from '../../../../templates/documents/invoice-pdf';
import type { IssuedDocument } from '../../../invoicing/domain';
import { formatDate, formatMonth } from '../../../kernel/text';
import { dayOf, euroOf, monthOf } from '../../domain';
import { describeRelation, fill, titleOf } from '../../wording';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';

/** Numbers, dates and references, beside the address. */
export function drawNumbers(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { kind, number, issuedOn, month, references } = document;
  const particulars: readonly Particular[] = [
    [LABELS.number[kind], number],
    [LABELS.issuedOn[kind], formatDate(dayOf(issuedOn))],
    [LABELS.dueOn, dueDate(document)],
    [LABELS.period, formatMonth(monthOf(month))],
    [LABELS.buyerReference, references.buyerReference],
    [LABELS.orderReference, references.orderReference],
    [LABELS.projectReference, references.projectReference],
    [LABELS.accountingCost, references.accountingCost],
  ];
  const x = PAGE.particularsLeft;
  const place = { x, top: PAGE.addressTop - 13, width: PAGE.right - x, labelWidth: 78 };
  flow.y = Math.max(PAGE.titleTop, drawParticulars(flow.sheet, parent, particulars, place) + 14);
}

/** Only what is to be paid falls due. */
function dueDate({ gross, dueOn }: IssuedDocument): string | undefined {
  const total = euroOf(gross);
  if (total.isNegative() || total.isZero()) return undefined;
  return fill(LABELS.dueOnValue, { date: formatDate(dayOf(dueOn)) });
}

/** Title, subject, what is taken back or corrected, and the agreement. */
export function drawTitle(flow: Flow, parent: StructureElement, document: IssuedDocument): void {
  const { agreement, yearAddendum, supplier } = document;
  flow.text(parent, `${titleOf(document)} ${document.number}`, STYLE.title, 'H1');
  flow.text(parent, fill(LABELS.subject, { month: formatMonth(monthOf(document.month)) }), STYLE.subject);
  const relation = describeRelation(document);
  if (relation !== undefined) {
    flow.space(4);
    flow.text(parent, relation, STYLE.bodyStrong);
  }
  flow.space(7);
  const contact = [supplier.contactName, supplier.telephone, supplier.email].filter(
    (part) => part !== undefined,
  );
  const { title, reference } = agreement;
  const particulars: readonly Particular[] = [
    [LABELS.agreement, fill(LABELS.agreementValue, { title, reference, yearAddendum })],
    [LABELS.contact, contact.length === 0 ? undefined : contact.join(', ')],
  ];
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 78 };
  flow.y = drawParticulars(flow.sheet, parent, particulars, place) + 9;
}
