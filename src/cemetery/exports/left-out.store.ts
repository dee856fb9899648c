import { Injectable } from '@nestjs/common';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { CemeteryFaultCode, LeftOutRow } from '../domain';
import type { AcceptedExport, ExportUpload, KeptLeftOut } from './export-upload';

interface KeptRow {
  readonly row: number;
  readonly itemId: string | null;
  readonly amount: string | null;
  readonly causes: readonly CemeteryFaultCode[];
  readonly isOpen: boolean;
  readonly readIn: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Instant | null;
}

/** The row holds an item that was never read in, also not by another export. */
export const IS_OPEN = `left_out.item_id IS NOT NULL AND NOT EXISTS (SELECT FROM cemetery_item known
  WHERE known.agreement_id = left_out.agreement_id AND known.item_id = left_out.item_id)`;

const KEPT = `
  SELECT file_row AS row, item_id AS "itemId", amount, causes, ${IS_OPEN} AS "isOpen",
         (SELECT known.amount FROM cemetery_item known
          WHERE known.agreement_id = left_out.agreement_id AND known.item_id = left_out.item_id) AS "readIn",
         reason, left_out_by AS by, left_out_at AS at
  FROM cemetery_left_out_row left_out
  LEFT JOIN cemetery_left_out_reason USING (agreement_id, export_id, file_row)
  WHERE agreement_id = $1 AND export_id = $2 ORDER BY file_row`;

const ADD_ROWS = `
  INSERT INTO cemetery_left_out_row (agreement_id, export_id, file_row, item_id, amount, causes)
  SELECT $1, $2, row, "itemId", amount, causes
  FROM jsonb_to_recordset($3::jsonb) AS added(row integer, "itemId" text, amount numeric, causes jsonb)`;

const ADD_REASONS = `
  INSERT INTO cemetery_left_out_reason (agreement_id, export_id, file_row, reason, left_out_by, left_out_at)
  SELECT $1, $2, row, reason, $4, coalesce(at, $5::timestamptz)
  FROM jsonb_to_recordset($3::jsonb) AS added(row integer, reason text, at timestamptz)`;

/** Rows that were left out of exports: which, for good; who left them out and why, for the term of the series. */
@Injectable()
export class LeftOutStore {
  async add(
    tx: Tx,
    agreementId: string,
    { exportId, acceptedAt }: Pick<AcceptedExport, 'exportId' | 'acceptedAt'>,
    { leftOut, receivedBy }: ExportUpload,
    rows: readonly LeftOutRow[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const kept = rows.map(({ amount, ...row }) => ({ ...row, amount: amount?.toString() }));
    await tx.execute(ADD_ROWS, [agreementId, exportId, JSON.stringify(kept)]);
    const reasons = JSON.stringify(leftOut);
    await tx.execute(ADD_REASONS, [agreementId, exportId, reasons, receivedBy, acceptedAt]);
  }

  /** Those of an export, in the order of the file. */
  async of(tx: Tx, agreementId: string, exportId: string): Promise<KeptLeftOut[]> {
    const rows = await tx.query<KeptRow>(KEPT, [agreementId, exportId]);
    return rows.map(({ itemId, amount, readIn, reason, by, at, ...row }) => ({
      ...row,
      ...(itemId !== null && { itemId }),
      ...(amount !== null && { amount }),
      ...(readIn !== null && { readIn }),
      ...(reason !== null && by !== null && at !== null && { why: { reason, by, at } }),
    }));
  }
}
