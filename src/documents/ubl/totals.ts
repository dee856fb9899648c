import type { IssuedDocument, PublishedVatTotal } from '../../invoicing/domain';
import { percentageOf } from '../domain';
import { reasonWithoutVat } from '../wording';
import { amountElement, shownAmount } from './amount';
import { aggregate, basic, type Element } from './element';

/** VAT of the document, with one subtotal per category and rate. */
export function taxTotal(document: IssuedDocument): Element | undefined {
  return aggregate(
    'TaxTotal',
    amountElement('TaxAmount', shownAmount(document.vatAmount, document)),
    ...document.vat.map((total) => taxSubtotal(total, document)),
  );
}

function taxSubtotal(total: PublishedVatTotal, document: IssuedDocument): Element | undefined {
  return aggregate(
    'TaxSubtotal',
    amountElement('TaxableAmount', shownAmount(total.base, document)),
    amountElement('TaxAmount', shownAmount(total.amount, document)),
    taxCategory('TaxCategory', total, reasonWithoutVat(total.category)),
  );
}

/** The category with its rate; outside VAT there is no rate, not even zero (BR-O-05). */
export function taxCategory(
  name: 'TaxCategory' | 'ClassifiedTaxCategory',
  { category, percentage }: Pick<PublishedVatTotal, 'category' | 'percentage'>,
  reason?: string,
): Element | undefined {
  return aggregate(
    name,
    basic('ID', category),
    category === 'O' ? undefined : basic('Percent', percentageOf(percentage).toString()),
    basic('TaxExemptionReason', reason),
    aggregate('TaxScheme', basic('ID', 'VAT')),
  );
}

export function monetaryTotal(document: IssuedDocument): Element | undefined {
  const [net, gross] = [shownAmount(document.net, document), shownAmount(document.gross, document)];
  return aggregate(
    'LegalMonetaryTotal',
    amountElement('LineExtensionAmount', net),
    amountElement('TaxExclusiveAmount', net),
    amountElement('TaxInclusiveAmount', gross),
    amountElement('PayableAmount', gross),
  );
}
