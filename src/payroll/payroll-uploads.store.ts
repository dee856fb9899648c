import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { PayrollUpload } from './payroll-upload';

/** Files between checking and accepting. */
@Injectable()
export class PayrollUploadsStore {
  async add(tx: Tx, agreementId: string, upload: PayrollUpload): Promise<void> {
    await tx.execute(
      `INSERT INTO payroll_upload (upload_id, agreement_id, file_name, digest, profile, content, summary,
                                   received_at, received_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)`,
      [
        upload.uploadId,
        agreementId,
        upload.fileName,
        upload.digest,
        upload.profile,
        upload.content,
        JSON.stringify(upload.summary),
        upload.receivedAt,
        upload.receivedBy,
      ],
    );
  }

  async find(tx: Tx, agreementId: string, uploadId: string): Promise<PayrollUpload | undefined> {
    const [upload] = await tx.query<PayrollUpload>(
      `SELECT upload_id AS "uploadId", file_name AS "fileName", digest, profile, content, summary,
              received_at AS "receivedAt", received_by AS "receivedBy"
       FROM payroll_upload WHERE agreement_id = $1 AND upload_id::text = $2`,
      [agreementId, uploadId],
    );
    return upload;
  }

  async remove(tx: Tx, agreementId: string, uploadId: string): Promise<void> {
    await tx.execute('DELETE FROM payroll_upload WHERE agreement_id = $1 AND upload_id = $2', [
      agreementId,
      uploadId,
    ]);
  }
}
