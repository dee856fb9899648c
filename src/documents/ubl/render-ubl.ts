import type { IssuedDocument } from '../../invoicing/domain';
import { billingReferences, customization, documentPeriod, embeddedPdf, typeCode } from './document-header';
import { aggregate, basic, present, writeDocument, type Element } from './element';
import { documentLine } from './document-line';
import { customerParty, supplierParty } from './party';
import { paymentMeans, paymentTerms } from './payment';
import { monetaryTotal, taxTotal } from './totals';
import { describeRelation, sayProvisional } from '../wording';

export interface UblOptions {
  /** The PDF that travels inside the e-invoice. */
  readonly pdf?: Buffer;
}

/**
 * Writes an issued document as UBL 2.1 that satisfies NLCIUS or Peppol BIS Billing 3.0, whichever the
 * recipient takes. All amounts, in euros, are those of the document; a credit note is negated as a
 * whole, so that its total is above zero.
 */
export function renderUbl(document: IssuedDocument, options: UblOptions = {}): string {
  const root = document.kind === 'credit-note' ? 'CreditNote' : 'Invoice';
  return writeDocument(root, [
    ...header(document),
    ...references(document, options.pdf),
    ...present([
      supplierParty(document),
      customerParty(document),
      paymentMeans(document),
      paymentTerms(document),
      taxTotal(document),
      monetaryTotal(document),
    ]),
    ...document.lines.map((line) => documentLine(line, document)),
  ]);
}

function header(document: IssuedDocument): Element[] {
  const isInvoice = document.kind === 'invoice';
  return present([
    ...customization(document),
    basic('ID', document.number),
    basic('IssueDate', document.issuedOn),
    isInvoice ? basic('DueDate', document.dueOn) : undefined,
    typeCode(document),
    basic('Note', noteOf(document)),
    basic('DocumentCurrencyCode', 'EUR'),
    basic('AccountingCost', document.references.accountingCost),
    basic('BuyerReference', document.references.buyerReference),
    documentPeriod(document),
  ]);
}

/** The formats take one note. */
function noteOf(document: IssuedDocument): string | undefined {
  const remarks = [describeRelation(document), ...sayProvisional(document)].filter(
    (remark) => remark !== undefined,
  );
  return remarks.length === 0 ? undefined : remarks.join(' ');
}

function references(document: IssuedDocument, pdf: Buffer | undefined): Element[] {
  const { orderReference, projectReference } = document.references;
  // A credit note has no such element.
  const project = document.kind === 'invoice' ? projectReference : undefined;
  return present([
    aggregate('OrderReference', basic('ID', orderReference)),
    ...billingReferences(document),
    aggregate('ContractDocumentReference', basic('ID', document.agreement.reference)),
    embeddedPdf(document, pdf),
    aggregate('ProjectReference', basic('ID', project)),
  ]);
}
