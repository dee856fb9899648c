import type { IssuedDocument, PublishedLine, PublishedVatTotal } from '../../src/invoicing/domain';
import { CUSTOMER, SUPPLIER } from './sample-documents';
import { KINDS } from './sample-kinds';

const PLAIN = KINDS['one line']!;
export const TAXED = KINDS['a taxed month']!;
const MIXED = KINDS['exempt and taxed lines']!;
const CREDIT = KINDS['a credit note']!;
const CREDITING = KINDS['an invoice taken back whole']!;
const CORRECTION = KINDS['a month outside VAT']!;

/** A document in which one thing is wrong, and the fault that names it. */
export type Slip = readonly [document: IssuedDocument, path: string, code: string];

export const withSupplier = (changes: Partial<IssuedDocument['supplier']>): IssuedDocument => ({
  ...PLAIN,
  supplier: { ...SUPPLIER, ...changes },
});
export const withCustomer = (changes: Partial<IssuedDocument['customer']>): IssuedDocument => ({
  ...PLAIN,
  customer: { ...CUSTOMER, ...changes },
});
const references = (changes: Partial<IssuedDocument['references']>): IssuedDocument => ({
  ...PLAIN,
  references: { ...PLAIN.references, ...changes },
});
const withLine = (
  document: IssuedDocument,
  index: number,
  changes: Partial<PublishedLine>,
): IssuedDocument => ({
  ...document,
  lines: document.lines.map((line, place) => (place === index ? { ...line, ...changes } : line)),
});
export const withVat = (
  document: IssuedDocument,
  index: number,
  changes: Partial<PublishedVatTotal>,
): IssuedDocument => ({
  ...document,
  vat: document.vat.map((total, place) => (place === index ? { ...total, ...changes } : total)),
});

function without<T extends object>(value: T, ...names: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name as keyof T))) as T;
}

const PARTIES: Readonly<Record<string, Slip>> = {
  'no name': [withCustomer({ name: '' }), 'customer.name', 'missing-field'],
  'no street': [withCustomer({ street: '' }), 'customer.street', 'missing-field'],
  'no postal code': [withSupplier({ postalCode: '' }), 'supplier.postalCode', 'missing-field'],
  'a postal code of another form': [
    withSupplier({ postalCode: '7670' }),
    'supplier.postalCode',
    'not-a-postal-code',
  ],
  'no city': [withCustomer({ city: '' }), 'customer.city', 'missing-field'],
  'no country': [withCustomer({ countryCode: '' }), 'customer.countryCode', 'missing-field'],
  'a country in words': [
    withCustomer({ countryCode: 'Nederland' }),
    'customer.countryCode',
    'not-a-country-code',
  ],
  'no OIN': [withCustomer({ oin: '' }), 'customer.oin', 'missing-field'],
  'an OIN of 19 digits': [withCustomer({ oin: '0000000198765432900' }), 'customer.oin', 'not-an-oin'],
  'an OIN with a wrong digit': [withCustomer({ oin: '00000001987654328000' }), 'customer.oin', 'not-an-oin'],
  'an e-mail address as OIN': [withCustomer({ oin: 'facturen@ommen.test' }), 'customer.oin', 'not-an-oin'],
  'a VAT number as OIN': [withSupplier({ oin: 'NL123456782B01' }), 'supplier.oin', 'not-an-oin'],
  'the OIN of the other party': [withCustomer({ oin: SUPPLIER.oin }), 'customer.oin', 'own-customer'],
  'a KvK number of 7 digits': [withSupplier({ kvk: '1234567' }), 'supplier.kvk', 'not-a-kvk-number'],
  'a VAT number without NL': [withSupplier({ vatId: '123456782B01' }), 'supplier.vatId', 'not-a-vat-id'],
  'a VAT number with dots': [withSupplier({ vatId: 'NL1234.56.782.B01' }), 'supplier.vatId', 'not-a-vat-id'],
  'no IBAN': [{ ...PLAIN, supplier: without(SUPPLIER, 'iban') }, 'supplier.iban', 'missing-field'],
  'an IBAN with two digits exchanged': [
    withSupplier({ iban: 'NL13TEST0123456798' }),
    'supplier.iban',
    'not-an-iban',
  ],
  'a Dutch IBAN that is too long': [
    withSupplier({ iban: 'NL13TEST01234567890' }),
    'supplier.iban',
    'not-an-iban',
  ],
  'tax without the supplier’s VAT number': [
    { ...TAXED, supplier: without(SUPPLIER, 'vatId') },
    'supplier.vatId',
    'vat-id-needed',
  ],
  'exempt without the supplier’s VAT number': [
    { ...KINDS['an exempt month']!, supplier: without(SUPPLIER, 'vatId') },
    'supplier.vatId',
    'vat-id-needed',
  ],
  'reverse charge without the customer’s VAT number': [
    { ...KINDS['reverse charge']!, customer: without(CUSTOMER, 'vatId') },
    'customer.vatId',
    'vat-id-needed',
  ],
};

const HEADER: Readonly<Record<string, Slip>> = {
  'no number': [{ ...PLAIN, number: '' }, 'number', 'missing-field'],
  'a number of another year': [{ ...PLAIN, number: 'F2025-0001' }, 'number', 'number-of-another-year'],
  'no buyer reference': [references({ buyerReference: '' }), 'references.buyerReference', 'missing-field'],
  'no payment reference': [
    references({ paymentReference: '' }),
    'references.paymentReference',
    'missing-field',
  ],
  'an optional reference of blanks': [
    references({ orderReference: ' ' }),
    'references.orderReference',
    'surrounding-blanks',
  ],
  'blanks after a text': [withCustomer({ name: 'Gemeente Ommen ' }), 'customer.name', 'surrounding-blanks'],
  'a tab in a text': [withCustomer({ name: 'Gemeente\tOmmen' }), 'customer.name', 'control-character'],
  'a new line in a text': [
    references({ buyerReference: 'a\nb' }),
    'references.buyerReference',
    'control-character',
  ],
  'a mark that turns text around': [
    withCustomer({ city: 'Om\u202emen' }),
    'customer.city',
    'control-character',
  ],
  'half a character': [withCustomer({ city: 'Om\ud800men' }), 'customer.city', 'control-character'],
  'no due date': [{ ...PLAIN, dueOn: '' }, 'dueOn', 'missing-field'],
  'a due date with a time': [{ ...PLAIN, dueOn: '2026-03-05T00:00:00Z' }, 'dueOn', 'not-a-date'],
  'an issue date that does not exist': [{ ...PLAIN, issuedOn: '2026-02-30' }, 'issuedOn', 'not-a-date'],
  'due before it is issued': [{ ...PLAIN, dueOn: '2026-02-02' }, 'dueOn', 'due-before-issue'],
  'a month that does not exist': [{ ...PLAIN, month: '2026-13' }, 'month', 'not-a-month'],
  'a credit note above zero': [{ ...PLAIN, kind: 'credit-note' }, 'kind', 'kind-against-total'],
  'an invoice below zero': [{ ...CREDIT, kind: 'invoice' }, 'kind', 'kind-against-total'],
  'a credit note without preceding document': [
    { ...CREDIT, precedingDocuments: [] },
    'precedingDocuments',
    'no-preceding-document',
  ],
  'an invoice below zero without preceding document': [
    { ...CREDIT, kind: 'invoice', precedingDocuments: [] },
    'precedingDocuments',
    'no-preceding-document',
  ],
  'a crediting that names another document': [
    { ...CREDITING, precedingDocuments: ['F2025-0009'] },
    'credits',
    'credited-document-not-named',
  ],
  'a reference to itself': [
    { ...CREDIT, precedingDocuments: [CREDIT.number] },
    'precedingDocuments[0]',
    'refers-to-itself',
  ],
  'a document named twice': [
    { ...CREDIT, precedingDocuments: ['F2025-0011', 'F2025-0011'] },
    'precedingDocuments[1]',
    'named-twice',
  ],
  'a fingerprint cut short': [{ ...PLAIN, fingerprint: 'abc' }, 'fingerprint', 'not-a-fingerprint'],
};

const LINES: Readonly<Record<string, Slip>> = {
  'no lines': [{ ...PLAIN, lines: [] }, 'lines', 'empty-list'],
  'lines numbered out of order': [withLine(TAXED, 1, { ordinal: 1 }), 'lines[1].ordinal', 'out-of-order'],
  'a month with a day': [
    withLine(PLAIN, 0, { costMonth: '2026-01-01' }),
    'lines[0].costMonth',
    'not-a-month',
  ],
  'salary costs without group': [withLine(PLAIN, 0, { label: '' }), 'lines[0].label', 'missing-field'],
  'an amount of three decimals': [
    withLine(PLAIN, 0, { amount: '1.001' }),
    'lines[0].amount',
    'not-an-amount',
  ],
  'an amount with an exponent': [withLine(PLAIN, 0, { amount: '1e2' }), 'lines[0].amount', 'not-an-amount'],
  'an amount with a comma': [withLine(PLAIN, 0, { owed: '1,00' }), 'lines[0].owed', 'not-an-amount'],
  'tax of zero percent': [
    withLine(TAXED, 0, { vatPercentage: '0.00' }),
    'lines[0].vatPercentage',
    'not-of-category',
  ],
  'exempt with a rate': [
    withLine(MIXED, 1, { vatPercentage: '21.00' }),
    'lines[1].vatPercentage',
    'not-of-category',
  ],
  'outside VAT with a rate': [
    withLine(PLAIN, 0, { vatPercentage: '21.00' }),
    'lines[0].vatPercentage',
    'not-of-category',
  ],
  'a rate that is no number': [
    withLine(TAXED, 0, { vatPercentage: 'hoog' }),
    'lines[0].vatPercentage',
    'not-a-percentage',
  ],
  'outside VAT among taxed lines': [
    withLine(TAXED, 0, { vatCategory: 'O', vatPercentage: '0.00' }),
    'lines[0].vatCategory',
    'mixes-outside-vat',
  ],
  'a taxed line outside VAT': [
    withLine(PLAIN, 0, { vatCategory: 'S', vatPercentage: '21.00' }),
    'lines[0].vatCategory',
    'mixes-outside-vat',
  ],
  'an amount that is not owed less charged': [
    withLine(CORRECTION, 9, { owed: '24702.51' }),
    'lines[9].amount',
    'difference-differs',
  ],
  'causes that do not add up': [
    withLine(CORRECTION, 9, { causes: [{ source: 'A', amount: '602.49' }] }),
    'lines[9].causes',
    'causes-differ',
  ],
  'a correction without cause': [withLine(CORRECTION, 9, { causes: [] }), 'lines[9].causes', 'causes-differ'],
  'a cause without amount': [
    withLine(CORRECTION, 9, { causes: [{ source: 'A', amount: '' }] }),
    'lines[9].causes[0].amount',
    'not-an-amount',
  ],
  'a cause without name': [
    withLine(CORRECTION, 9, { causes: [{ source: '', amount: '602.50' }] }),
    'lines[9].causes[0].source',
    'missing-field',
  ],
};

const TOTALS: Readonly<Record<string, Slip>> = {
  'lines that do not sum': [{ ...PLAIN, net: '24810.43' }, 'net', 'sum-differs'],
  'a total a cent off': [{ ...PLAIN, gross: '24810.45' }, 'gross', 'sum-differs'],
  'VAT totals that do not sum': [{ ...TAXED, vatAmount: '12852.89' }, 'vatAmount', 'sum-differs'],
  'VAT a cent off': [withVat(TAXED, 0, { amount: '12852.87' }), 'vat[0].amount', 'vat-differs'],
  'a base a cent off': [withVat(TAXED, 0, { base: '61204.19' }), 'vat[0].base', 'sum-differs'],
  'a base that is no amount': [withVat(TAXED, 0, { base: '1e2' }), 'vat[0].base', 'not-an-amount'],
  'a rate without total': [{ ...MIXED, vat: MIXED.vat.slice(1) }, 'vat', 'vat-total-missing'],
  'a total without lines': [
    { ...TAXED, vat: [...TAXED.vat, { category: 'E', percentage: '0.00', base: '0.00', amount: '0.00' }] },
    'vat[1]',
    'vat-total-without-lines',
  ],
  'a rate totalled twice': [
    { ...TAXED, vat: [...TAXED.vat, ...TAXED.vat] },
    'vat[1]',
    'vat-total-without-lines',
  ],
  'a budget that is no amount': [
    { ...PLAIN, budget: { ...PLAIN.budget, maximum: 'veel' } },
    'budget.maximum',
    'not-an-amount',
  ],
  'a parked amount that is none': [
    { ...PLAIN, parked: [{ reason: 'not-approved', amount: '1.234' }] },
    'parked[0].amount',
    'not-an-amount',
  ],
};

/** One document for each thing that can be wrong, with the fault that names it. */
export const SLIPS = Object.entries({ ...PARTIES, ...HEADER, ...LINES, ...TOTALS });
