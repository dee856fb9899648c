import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { addPieces } from '../file-pieces';
import type { AcceptedExport, ExportUpload, KeptMend, MendedCell } from './export-upload';

/** Exports as they were accepted: the file as it came, and what was mended beside its rows. */
@Injectable()
export class ExportsStore {
  async add(tx: Tx, agreementId: string, accepted: AcceptedExport, upload: ExportUpload): Promise<void> {
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
    for (const cell of upload.mended) await this.addMended(tx, agreementId, accepted, upload, cell);
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
    { exportId }: AcceptedExport,
    { receivedAt, receivedBy }: ExportUpload,
    { row, column, text, reason }: MendedCell,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_mended_cell (agreement_id, export_id, file_row, item_column, text, reason, mended_by,
                                         mended_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [agreementId, exportId, row, column, text, reason, receivedBy, receivedAt],
    );
  }
}
