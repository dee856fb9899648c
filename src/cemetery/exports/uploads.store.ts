import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { ExportUpload } from './export-upload';

/** Exports between checking and accepting. */
@Injectable()
export class ExportUploadsStore {
  async add(tx: Tx, agreementId: string, upload: ExportUpload): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_upload (upload_id, agreement_id, file_name, digest, profile, content, mended, item_count,
                                    total, received_at, received_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11)`,
      [
        ...[upload.uploadId, agreementId, upload.fileName, upload.digest, upload.profile, upload.content],
        ...[JSON.stringify(upload.mended), upload.count, upload.total, upload.receivedAt, upload.receivedBy],
      ],
    );
  }

  async find(tx: Tx, agreementId: string, uploadId: string): Promise<ExportUpload | undefined> {
    const [upload] = await tx.query<ExportUpload>(
      `SELECT upload_id AS "uploadId", file_name AS "fileName", digest, profile, content, mended,
              item_count AS count, total, received_at AS "receivedAt", received_by AS "receivedBy"
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
