import type { DocumentSummary, ShownInvoiceDelivery } from '../../invoicing';
import { amountCell, textCell, writeCsv } from '../parts/csv';
import { wordStanding } from './delivery/word-standing';
import { nameOfKind } from './document-kind';

const HEADINGS = [
  'Nummer',
  'Datum',
  'Maand',
  'Soort',
  'Zonder btw',
  'Btw',
  'Totaal',
  'Crediteert',
  'Gecrediteerd met',
  'Verzending',
  'Verzonden op',
  'Ontvangen op',
  'Betalen uiterlijk',
  'Termijn',
];
/** The list as a file for a spreadsheet: semicolons and decimal commas, as Dutch settings expect. */
export function invoicesCsv(
  documents: readonly DocumentSummary[],
  deliveries: ReadonlyMap<string, ShownInvoiceDelivery>,
  isBillingOff: boolean,
): string {
  const rows = documents.map((document) => [
    textCell(document.number),
    document.issuedOn,
    document.month,
    textCell(nameOfKind(document)),
    amountCell(document.net),
    amountCell(document.vatAmount),
    amountCell(document.gross),
    textCell(document.credits ?? ''),
    textCell(document.creditedBy ?? ''),
    ...deliveryCells(deliveries.get(document.number), isBillingOff),
  ]);
  return writeCsv(HEADINGS, rows);
}

function deliveryCells(shown: ShownInvoiceDelivery | undefined, isBillingOff: boolean): string[] {
  if (!shown) return ['', '', '', '', ''];
  const { sentOn = '', receivedOn = '', term } = shown;
  return [textCell(wordStanding(shown, isBillingOff).text), sentOn, receivedOn, ...termCells(term)];
}

function termCells(term: ShownInvoiceDelivery['term']): string[] {
  if (!term) return ['', ''];
  if (term.dueOn === undefined) return ['', 'begint na ontvangst'];
  return [term.dueOn, term.isExpected ? 'verwacht' : term.isOver ? 'voorbij' : 'loopt'];
}
