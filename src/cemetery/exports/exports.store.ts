import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { addPieces } from '../file-pieces';
import type { LeftOutRow } from '../domain';
import type { AcceptedExport, ExportUpload, KeptMend } from './export-upload';
import { LeftOutStore } from './left-out.store';

type AddedExport = Omit<AcceptedExport, 'leftOut'>;

/** Exports as they were accepted: the file as it came, and what was done beside its rows. */
@Injectable()
export class ExportsStore {
  constructor(private readonly leftOut: LeftOutStore) {}

  async add(
    tx: Tx,
    agreementId: string,
    accepted: AddedExport,
    upload: ExportUpload,
    leftOut: readonly LeftOutRow[],
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_export (export_id, agreement_id, number, file_name, digest, profile, item_count, total,
                                    mended_count, read_by, accepted_by, accepted_role, accepted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[accepted.exportId, agreementId, accepted.number, accepted.fileName, accepted.digest],
        ...[accepted.profile, accepted.count, accepted.total, accepted.mendedCount, upload.receivedBy],
        ...[tx.actor.person, tx.actor.role, accepted.acceptedAt],
      ],
    );
    await addPieces(upload.content, (piece, content) =>
      tx.execute(
        'INSERT INTO cemetery_export_piece (agreement_id, export_id, piece, content) VALUES ($1, $2, $3, $4)',
        [agreementId, accepted.exportId, piece, content],
      ),
    );
    await this.addMended(tx, agreementId, accepted, upload);
    await this.leftOut.add(tx, agreementId, accepted, upload, leftOut);
  }

  /** The file as it came; empty once it was removed. */
  async content(tx: Tx, agreementId: string, exportId: string): Promise<Buffer> {
    const pieces = await tx.query<{ content: Buffer }>(
      `SELECT content FROM cemetery_export_piece WHERE agreement_id = $1 AND export_id = $2 ORDER BY piece`,
      [agreementId, exportId],
    );
    return Buffer.concat(pieces.map(({ content }) => content));
  }

  /** What was mended beside it; nothing once it was removed. */
  mended(tx: Tx, agreementId: string, exportId: string): Promise<KeptMend[]> {
    return tx.query(
      `SELECT file_row AS row, item_column AS "column", text, reason, mended_by AS "mendedBy",
              mended_at AS "mendedAt"
       FROM cemetery_mended_cell WHERE agreement_id = $1 AND export_id = $2
       ORDER BY file_row, item_column COLLATE "C"`,
      [agreementId, exportId],
    );
  }

  private async addMended(
    tx: Tx,
    agreementId: string,
    { exportId, acceptedAt }: AddedExport,
    { mended, receivedBy }: ExportUpload,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_mended_cell (agreement_id, export_id, file_row, item_column, text, reason, mended_by,
                                         mended_at)
       SELECT $1, $2, row, "column", text, reason, $4, coalesce(at, $5::timestamptz)
       FROM jsonb_to_recordset($3::jsonb)
         AS added(row integer, "column" text, text text, reason text, at timestamptz)`,
      [agreementId, exportId, JSON.stringify(mended), receivedBy, acceptedAt],
    );
  }
}
