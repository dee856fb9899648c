import type { Instant } from '../../platform/clock';
import type { ItemColumn, MendedCells } from '../domain';

/** A cell that someone mended beside the file, with the reason; the file itself stays as it came. */
export interface MendedCell {
  /** Of the file, from 1. */
  readonly row: number;
  readonly column: ItemColumn;
  readonly text: string;
  readonly reason: string;
}

/** An export as it was sent, with what was mended in it. */
export interface ExportFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly profile: string;
  readonly mended: readonly MendedCell[];
}

/** An export without faults that waits for its control total; the total is decimal text in euros. */
export interface ExportUpload extends ExportFile {
  readonly uploadId: string;
  readonly digest: string;
  readonly count: number;
  readonly total: string;
  readonly receivedAt: Instant;
  readonly receivedBy: string;
}

/** An export that was accepted. */
export interface AcceptedExport {
  readonly exportId: string;
  readonly number: number;
  readonly fileName: string;
  readonly digest: string;
  readonly profile: string;
  readonly count: number;
  readonly total: string;
  readonly mendedCount: number;
  readonly acceptedAt: Instant;
}

/** The mended cells by row, as the reader takes them. */
export function mendedByRow(mended: readonly MendedCell[]): ReadonlyMap<number, MendedCells> {
  const rows = new Map<number, Map<ItemColumn, string>>();
  for (const { row, column, text } of mended)
    rows.set(row, (rows.get(row) ?? new Map<ItemColumn, string>()).set(column, text));
  return rows;
}
