import type { DocumentSummary, ShownInvoiceDelivery } from '../../invoicing';
import { textCell } from '../parts/csv';
import { invoicesCsv } from './invoices-csv';

const INVOICE: DocumentSummary = {
  number: 'F2026-0001',
  agreementId: 'een',
  agreementKey: 'DVO',
  kind: 'invoice',
  vatGroup: 'outside-vat',
  month: '2026-01',
  issuedOn: '2026-02-02',
  net: '1234.50',
  vatAmount: '0.00',
  gross: '1234.50',
  credits: null,
  creditedBy: 'C2026-0001',
};

it('writes a list that a Dutch spreadsheet reads', () => {
  const crediting: DocumentSummary = {
    ...INVOICE,
    number: 'C2026-0001',
    kind: 'credit-note',
    net: '-1234.50',
    gross: '-1234.50',
    credits: 'F2026-0001',
    creditedBy: null,
  };
  const received = {
    ...{ standing: 'received', heldBy: undefined, sentOn: '2026-02-03', receivedOn: '2026-02-05' },
    term: { dueOn: '2026-03-07', isExpected: false, isOver: true },
  } as unknown as ShownInvoiceDelivery;
  expect(invoicesCsv([crediting, INVOICE], new Map([['F2026-0001', received]]), false)).toBe(
    '\ufeffNummer;Datum;Maand;Soort;Zonder btw;Btw;Totaal;Crediteert;Gecrediteerd met;Verzending;Verzonden op;Ontvangen op;Betalen uiterlijk;Termijn\r\n' +
      'C2026-0001;2026-02-02;2026-01;Creditfactuur (creditering van F2026-0001);-1234,50;0,00;-1234,50;F2026-0001;;;;;;\r\n' +
      'F2026-0001;2026-02-02;2026-01;Factuur;1234,50;0,00;1234,50;;C2026-0001;Ontvangen;2026-02-03;2026-02-05;2026-03-07;voorbij\r\n',
  );
});

it.each([
  ['waiting', true, 'Wacht tot de facturering aan staat'],
  ['waiting', false, 'Nog te verzenden'],
  ['trying', true, 'Wacht tot de facturering aan staat'],
  ['trying', false, 'Nog niet verzonden'],
])(
  'says of what is still to be sent that it waits while billing is off: %s, %s',
  (standing, isBillingOff, words) => {
    const waiting = { standing } as unknown as ShownInvoiceDelivery;
    expect(invoicesCsv([INVOICE], new Map([['F2026-0001', waiting]]), isBillingOff)).toContain(`;${words};`);
  },
);

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2', "'-2"],
  ['a;b', '"a;b"'],
  ['een "naam"', '"een ""naam"""'],
  ['gewoon', 'gewoon'],
])('lets no text of a cell run as a formula or break a row: %s', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});
