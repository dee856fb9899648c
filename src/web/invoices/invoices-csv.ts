import type { DocumentSummary } from '../../invoicing';
import { amountCell, textCell, writeCsv } from '../parts/csv';
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
];
/** The list as a file for a spreadsheet: semicolons and decimal commas, as Dutch settings expect. */
export function invoicesCsv(documents: readonly DocumentSummary[]): string {
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
  ]);
  return writeCsv(HEADINGS, rows);
}
