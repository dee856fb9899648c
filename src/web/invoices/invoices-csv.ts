import type { DocumentSummary } from '../../invoicing';
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
/** By it spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

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
  const lines = [HEADINGS.map(textCell), ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** A spreadsheet would take text that begins like this for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

export function textCell(text: string): string {
  const harmless = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Decimal text from the database; a minus sign stays, since it is a number. */
function amountCell(amount: string): string {
  return amount.replace('.', ',');
}
