/** A table for a terminal: the headings, and under them the cells of each row. */
export interface TextTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const IS_AMOUNT = /^[\u2212-]?[\d.]+(?:,\d+)?(?: %)?$/;

/** Columns under their headings, amounts to the right. */
export function* writeTextTable({ headings, rows }: TextTable): Generator<string> {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isRight = headings.map((_, column) =>
    rows.every((row) => (row[column] ?? '') === '' || IS_AMOUNT.test(row[column] ?? '')),
  );
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isRight[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  yield write(headings);
  yield widths.map((width) => '─'.repeat(width)).join('  ');
  for (const row of rows) yield write(row);
}
