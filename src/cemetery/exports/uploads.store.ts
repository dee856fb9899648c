import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { KeptUpload, UploadInHand } from './export-upload';

/** Exports that nobody accepted yet; those with faults only for who sent them. */
@Injectable()
export class ExportUploadsStore {
  async add(tx: Tx, agreementId: string, upload: KeptUpload): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_upload (upload_id, agreement_id, file_name, digest, profile, content, mended, left_out,
                                    item_count, total, received_at, received_by, keep_until, left_out_total)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10, $11, $12, $13, $14)`,
      [
        ...[upload.uploadId, agreementId, upload.fileName, upload.digest, upload.profile, upload.content],
        ...[JSON.stringify(upload.mended), JSON.stringify(upload.leftOut), upload.count, upload.total],
        ...[upload.receivedAt, upload.receivedBy, upload.keepUntil, upload.leftOutTotal],
      ],
    );
  }

  /** Another profile, other mended cells, other rows left out, and what it then comes to; the file stays as it came. */
  async change(tx: Tx, agreementId: string, upload: KeptUpload): Promise<void> {
    await tx.execute(
      `UPDATE cemetery_upload SET profile = $3, mended = $4::jsonb, left_out = $5::jsonb, item_count = $6,
         total = $7, keep_until = $8, left_out_total = $9
       WHERE agreement_id = $1 AND upload_id = $2`,
      [
        ...[agreementId, upload.uploadId, upload.profile, JSON.stringify(upload.mended)],
        ...[
          JSON.stringify(upload.leftOut),
          upload.count,
          upload.total,
          upload.keepUntil,
          upload.leftOutTotal,
        ],
      ],
    );
  }

  all(tx: Tx, agreementId: string): Promise<UploadInHand[]> {
    return tx.query(
      `SELECT upload_id AS "uploadId", file_name AS "fileName", item_count AS count, received_at AS "receivedAt",
              keep_until AS "keepUntil"
       FROM cemetery_upload WHERE agreement_id = $1 ORDER BY received_at, upload_id`,
      [agreementId],
    );
  }

  async find(tx: Tx, agreementId: string, uploadId: string): Promise<KeptUpload | undefined> {
    const [upload] = await tx.query<KeptUpload>(
      `SELECT upload_id AS "uploadId", file_name AS "fileName", digest, profile, content, mended,
              left_out AS "leftOut", left_out_total AS "leftOutTotal", item_count AS count, total, received_at AS "receivedAt", received_by AS "receivedBy",
              keep_until AS "keepUntil"
       FROM cemetery_upload WHERE agreement_id = $1 AND upload_id::text = $2`,
      [agreementId, uploadId],
    );
    return upload;
  }

  async remove(tx: Tx, agreementId: string, uploadId: string): Promise<void> {
    await tx.execute('DELETE FROM cemetery_upload WHERE agreement_id = $1 AND upload_id = $2', [
      agreementId,
      uploadId,
    ]);
  }
}
