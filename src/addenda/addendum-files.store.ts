import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { AddendumFile } from './addendum-rows';

/** Proofs and consents on paper, as they were sent. */
@Injectable()
export class AddendumFilesStore {
  async add(tx: Tx, agreementId: string, addendum: string, file: AddendumFile): Promise<void> {
    const { person, role } = tx.actor;
    const { fileId, fileName, mediaType, content, digest, addedAt } = file;
    await tx.execute(
      `INSERT INTO addendum_file (file_id, agreement_id, addendum, file_name, media_type, content, digest, added_by,
                                  added_role, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [fileId, agreementId, addendum, fileName, mediaType, content, digest, person, role, addedAt],
    );
  }

  async find(
    tx: Tx,
    agreementId: string,
    addendum: string,
    fileId: string,
  ): Promise<AddendumFile | undefined> {
    const [file] = await tx.query<AddendumFile>(
      `SELECT file_id AS "fileId", file_name AS "fileName", media_type AS "mediaType", content, digest, added_at AS "addedAt"
       FROM addendum_file WHERE agreement_id = $1 AND addendum = $2 AND file_id = $3`,
      [agreementId, addendum, fileId],
    );
    return file;
  }
}
