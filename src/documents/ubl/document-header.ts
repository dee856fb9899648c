import { E_INVOICE } from '../../../templates/documents/e-invoice';
import type { IssuedDocument } from '../../invoicing/domain';
import { firstDayOf, lastDayOf } from '../domain';
import { fileNameOf } from '../domain';
import { fill, titleOf } from '../wording';
import { aggregate, basic, type Element } from './element';

/** The specification that a recipient takes. The two exclude each other. */
export const CUSTOMIZATIONS = {
  nlcius: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0',
  'peppol-bis-3': 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
} as const;
export const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const COMMERCIAL_INVOICE = '380';
const CREDIT_NOTE = '381';

export function customization({ electronicFormat }: IssuedDocument): (Element | undefined)[] {
  return [basic('CustomizationID', CUSTOMIZATIONS[electronicFormat]), basic('ProfileID', PROFILE)];
}

export function typeCode({ kind }: IssuedDocument): Element | undefined {
  return kind === 'credit-note'
    ? basic('CreditNoteTypeCode', CREDIT_NOTE)
    : basic('InvoiceTypeCode', COMMERCIAL_INVOICE);
}

/** From the first to the last cost month: the period of every line lies inside it (Peppol R110, R111). */
export function documentPeriod({ lines }: IssuedDocument): Element | undefined {
  const months = lines.map(({ costMonth }) => costMonth).sort();
  return invoicePeriod(months[0], months.at(-1));
}

/** Whole months, from the first day of one to the last day of another. */
export function invoicePeriod(first: string | undefined, last: string | undefined): Element | undefined {
  return aggregate(
    'InvoicePeriod',
    basic('StartDate', first && firstDayOf(first)),
    basic('EndDate', last && lastDayOf(last)),
  );
}

/** Without their dates, which NLCIUS does not want (BR-NL-24). */
export function billingReferences({ precedingDocuments }: IssuedDocument): (Element | undefined)[] {
  return precedingDocuments.map((number) =>
    aggregate('BillingReference', aggregate('InvoiceDocumentReference', basic('ID', number))),
  );
}

export function embeddedPdf(document: IssuedDocument, pdf: Buffer | undefined): Element | undefined {
  if (!pdf) return undefined;
  const { number } = document;
  return aggregate(
    'AdditionalDocumentReference',
    basic('ID', number),
    basic('DocumentDescription', fill(E_INVOICE.pdfDescription, { title: titleOf(document), number })),
    aggregate(
      'Attachment',
      basic('EmbeddedDocumentBinaryObject', pdf.toString('base64'), {
        mimeCode: 'application/pdf',
        filename: fileNameOf(document, 'pdf'),
      }),
    ),
  );
}
