import type { IssuedDocument, PublishedLine } from '../../invoicing/domain';
import { explainLine, nameLine } from '../wording';
import { amountElement, shownAmount } from './amount';
import { invoicePeriod } from './document-header';
import { aggregate, basic, present, type Element } from './element';
import { taxCategory } from './totals';

/** One, as a unit of trade (UN/ECE recommendation 20). */
const ONE = 'C62';

/**
 * A line of one unit. A price is never below zero (BR-27), so what goes against the direction of the
 * document, such as a refund in an invoice or a charge in a credit note, has a quantity of minus one.
 */
export function documentLine(line: PublishedLine, document: IssuedDocument): Element {
  const isCredit = document.kind === 'credit-note';
  const amount = shownAmount(line.amount, document);
  const quantity = amount.isNegative() ? '-1' : '1';
  const price = amount.isNegative() ? amount.negated() : amount;
  const content = present([
    basic('ID', line.ordinal.toString()),
    basic(isCredit ? 'CreditedQuantity' : 'InvoicedQuantity', quantity, { unitCode: ONE }),
    amountElement('LineExtensionAmount', amount),
    invoicePeriod(line.costMonth, line.costMonth),
    item(line, document),
    aggregate('Price', amountElement('PriceAmount', price)),
  ]);
  return { name: isCredit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine', content };
}

function item(line: PublishedLine, document: IssuedDocument): Element | undefined {
  const treatment = { category: line.vatCategory, percentage: line.vatPercentage };
  return aggregate(
    'Item',
    basic('Description', explainLine(line, document)),
    basic('Name', nameLine(line)),
    taxCategory('ClassifiedTaxCategory', treatment),
  );
}
