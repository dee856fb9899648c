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

/** An export that nobody accepted yet. */
export interface KeptUpload extends ExportFile {
  readonly uploadId: string;
  readonly digest: string;
  /** Null as long as it has faults; the total is decimal text in euros. */
  readonly count: number | null;
  readonly total: string | null;
  readonly receivedAt: Instant;
  readonly receivedBy: string;
  /** When it is thrown away. */
  readonly keepUntil: Instant;
}

/** One without faults, that waits for its control total. */
export interface ExportUpload extends KeptUpload {
  readonly count: number;
  readonly total: string;
}

/** What a list says of an export that nobody accepted yet. */
export type UploadInHand = Pick<KeptUpload, 'uploadId' | 'fileName' | 'count' | 'receivedAt' | 'keepUntil'>;

export function hasNoFaults(upload: KeptUpload): upload is ExportUpload {
  return upload.count !== null;
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
  readonly acceptedBy: string;
  readonly acceptedAt: Instant;
}

/** A cell that was mended beside an accepted export, with who did it. */
export interface KeptMend extends MendedCell {
  readonly mendedBy: string;
  readonly mendedAt: Instant;
}

/** The mended cells by row, as the reader takes them. */
export function mendedByRow(mended: readonly MendedCell[]): ReadonlyMap<number, MendedCells> {
  const rows = new Map<number, Map<ItemColumn, string>>();
  for (const { row, column, text } of mended)
    rows.set(row, (rows.get(row) ?? new Map<ItemColumn, string>()).set(column, text));
  return rows;
}
