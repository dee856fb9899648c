import type { Instant } from '../../platform/clock';
import type { BesideFile, ItemColumn, LeftOutRow, MendedCells } from '../domain';

/** A cell that someone mended beside the file, with the reason; the file itself stays as it came. */
export interface MendedCell {
  /** Of the file, from 1. */
  readonly row: number;
  readonly column: ItemColumn;
  readonly text: string;
  readonly reason: string;
  /** When someone did it; absent before it is kept. */
  readonly at?: Instant;
}

/** A row that someone leaves out of what is read in, with the reason; the file itself stays as it came. */
export interface RowToLeaveOut {
  /** Of the file, from 1. */
  readonly row: number;
  readonly reason: string;
  /** When someone did it; absent before it is kept. */
  readonly at?: Instant;
}

/** An export as it was sent, with what was mended in it and left out of it. */
export interface ExportFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly profile: string;
  readonly mended: readonly MendedCell[];
  readonly leftOut: readonly RowToLeaveOut[];
}

/** An export that nobody accepted yet. */
export interface KeptUpload extends ExportFile {
  readonly uploadId: string;
  readonly digest: string;
  /** Null as long as it has faults; the total is decimal text in euros. */
  readonly count: number | null;
  readonly total: string | null;
  /** Of the rows that are left out, as far as their amounts can be read: decimal text in euros. */
  readonly leftOutTotal: string;
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
  readonly leftOut: LeftOutTotals;
  readonly acceptedBy: string;
  readonly acceptedAt: Instant;
}

/** What the rows that were left out of an export come to. */
export interface LeftOutTotals {
  readonly count: number;
  /** Of those with an amount that can be read: decimal text in euros. */
  readonly total: string;
  /** How many of them hold an item that was never read in, also not by another export. */
  readonly open: number;
}

/** A row that was left out of an accepted export. */
export interface KeptLeftOut extends Omit<LeftOutRow, 'amount'> {
  /** Decimal text in euros. */
  readonly amount?: string;
  /** Whether it holds an item that was never read in, also not by another export. */
  readonly isOpen: boolean;
  /** What its item came to where it was read in, by another export: decimal text in euros. */
  readonly readIn?: string;
  /** Who left it out, when and why; gone after the term of the series, since a reason may name someone. */
  readonly why?: { readonly reason: string; readonly by: string; readonly at: Instant };
}

/** A cell that was mended beside an accepted export, with who did it. */
export interface KeptMend extends MendedCell {
  readonly mendedBy: string;
  readonly mendedAt: Instant;
}

/** What was done beside a file, as the reader takes it. */
export function besideFile({ mended, leftOut }: Pick<ExportFile, 'mended' | 'leftOut'>): BesideFile {
  return { mended: mendedByRow(mended), leftOut: new Set(leftOut.map(({ row }) => row)) };
}

function mendedByRow(mended: readonly MendedCell[]): ReadonlyMap<number, MendedCells> {
  const rows = new Map<number, Map<ItemColumn, string>>();
  for (const { row, column, text } of mended)
    rows.set(row, (rows.get(row) ?? new Map<ItemColumn, string>()).set(column, text));
  return rows;
}
