/** The order that the UBL schemas ask for, as far as these e-invoices use them. */
const HEADER_REFERENCES = [
  'cac:OrderReference',
  'cac:BillingReference',
  'cac:ContractDocumentReference',
  'cac:AdditionalDocumentReference',
];
const FROM_SUPPLIER_ON = [
  'cac:AccountingSupplierParty',
  'cac:AccountingCustomerParty',
  'cac:PaymentMeans',
  'cac:PaymentTerms',
  'cac:TaxTotal',
  'cac:LegalMonetaryTotal',
];
const FROM_NOTE_ON = [
  'cbc:Note',
  'cbc:DocumentCurrencyCode',
  'cbc:AccountingCost',
  'cbc:BuyerReference',
  'cac:InvoicePeriod',
];
const LINE_REST = ['cbc:LineExtensionAmount', 'cac:InvoicePeriod', 'cac:Item', 'cac:Price'];
const TAX_CATEGORY = ['cbc:ID', 'cbc:Percent', 'cbc:TaxExemptionReason', 'cac:TaxScheme'];
const START = ['cbc:CustomizationID', 'cbc:ProfileID', 'cbc:ID', 'cbc:IssueDate'];

export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  Invoice: [
    ...START,
    'cbc:DueDate',
    'cbc:InvoiceTypeCode',
    ...FROM_NOTE_ON,
    ...HEADER_REFERENCES,
    'cac:ProjectReference',
    ...FROM_SUPPLIER_ON,
    'cac:InvoiceLine',
  ],
  CreditNote: [
    ...START,
    'cbc:CreditNoteTypeCode',
    ...FROM_NOTE_ON,
    ...HEADER_REFERENCES,
    ...FROM_SUPPLIER_ON,
    'cac:CreditNoteLine',
  ],
  'cac:Party': [
    'cbc:EndpointID',
    'cac:PartyIdentification',
    'cac:PartyName',
    'cac:PostalAddress',
    'cac:PartyTaxScheme',
    'cac:PartyLegalEntity',
    'cac:Contact',
  ],
  'cac:PostalAddress': ['cbc:StreetName', 'cbc:CityName', 'cbc:PostalZone', 'cac:Country'],
  'cac:PartyLegalEntity': ['cbc:RegistrationName', 'cbc:CompanyID'],
  'cac:Contact': ['cbc:Name', 'cbc:Telephone', 'cbc:ElectronicMail'],
  'cac:AdditionalDocumentReference': ['cbc:ID', 'cbc:DocumentDescription', 'cac:Attachment'],
  'cac:PaymentMeans': [
    'cbc:PaymentMeansCode',
    'cbc:PaymentDueDate',
    'cbc:PaymentID',
    'cac:PayeeFinancialAccount',
  ],
  'cac:InvoicePeriod': ['cbc:StartDate', 'cbc:EndDate'],
  'cac:TaxTotal': ['cbc:TaxAmount', 'cac:TaxSubtotal'],
  'cac:TaxSubtotal': ['cbc:TaxableAmount', 'cbc:TaxAmount', 'cac:TaxCategory'],
  'cac:TaxCategory': TAX_CATEGORY,
  'cac:ClassifiedTaxCategory': TAX_CATEGORY,
  'cac:LegalMonetaryTotal': [
    'cbc:LineExtensionAmount',
    'cbc:TaxExclusiveAmount',
    'cbc:TaxInclusiveAmount',
    'cbc:PayableAmount',
  ],
  'cac:InvoiceLine': ['cbc:ID', 'cbc:InvoicedQuantity', ...LINE_REST],
  'cac:CreditNoteLine': ['cbc:ID', 'cbc:CreditedQuantity', ...LINE_REST],
  'cac:Item': ['cbc:Description', 'cbc:Name', 'cac:ClassifiedTaxCategory'],
};
