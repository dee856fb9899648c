/** By it spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows of cells as a file for a spreadsheet: semicolons and decimal commas, as Dutch settings expect. */
export function writeCsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings.map(textCell), ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** A spreadsheet would take text that begins like this for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

export function textCell(text: string): string {
  const harmless = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Decimal text; a minus sign stays, since it is a number. */
export function amountCell(amount: string): string {
  return amount.replace('.', ',');
}
