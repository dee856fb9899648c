import { E_INVOICE } from '../../../templates/documents/e-invoice';
import type { IssuedDocument } from '../../invoicing/domain';
import { aggregate, basic, type Element } from './element';

const SEPA_CREDIT_TRANSFER = '58';

/** Transfer to the supplier's account. A credit note has its due date here, an invoice in its header. */
export function paymentMeans({ kind, dueOn, references, supplier }: IssuedDocument): Element | undefined {
  return aggregate(
    'PaymentMeans',
    basic('PaymentMeansCode', SEPA_CREDIT_TRANSFER),
    kind === 'credit-note' ? basic('PaymentDueDate', dueOn) : undefined,
    basic('PaymentID', references.paymentReference),
    aggregate('PayeeFinancialAccount', basic('ID', supplier.iban)),
  );
}

export function paymentTerms({ kind }: IssuedDocument): Element | undefined {
  const { creditTerms, paymentTerms: terms } = E_INVOICE;
  return aggregate('PaymentTerms', basic('Note', kind === 'credit-note' ? creditTerms : terms));
}
