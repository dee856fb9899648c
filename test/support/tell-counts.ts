import { appendFileSync } from 'node:fs';

/** What a drill counted, each under its heading. */
export type Counts = Readonly<Record<string, string | number>>;

/** What every drill of faults counts. */
export interface FaultCounts {
  /** What was done to the product. */
  readonly drill: string;
  readonly faults: number;
  /** What had to be done meanwhile. */
  readonly tasks: number;
  /** Done more than once. */
  readonly duplicates: number;
  /** Numbers that were left out. */
  readonly gaps: number;
  /** Never done. */
  readonly lost: number;
  /** Until everything was done. */
  readonly secondsAfterLastFault: number;
}

/** Where `npm run drill` wants to repeat at its end what was told. */
const TOLD = 'SLOTSOM_TOLD';

/** Tells what was counted as a table, now and at the end of `npm run drill`. */
export function tellCounts(rows: readonly Counts[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const table = [headings, ...rows.map((row) => headings.map((heading) => (row[heading] ?? '').toString()))];
  const widths = headings.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(' | '),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  const text = `\n${lines.join('\n')}\n`;
  process.stdout.write(text);
  const told = process.env[TOLD];
  if (told !== undefined) appendFileSync(told, text);
}

/** Tells what faults did. */
export function tellFaults({ secondsAfterLastFault, ...counts }: FaultCounts): void {
  tellCounts([{ ...counts, 'seconds after the last fault': secondsAfterLastFault.toFixed(1) }]);
}
