import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { addPieces } from '../file-pieces';
import type { LeftOutPlace, MendedPlace, Preparation, ReleasedFile } from './file-rows';

/** A row that was left out of an export of an agreement ($1), and that the papers of no file told of. */
export const IS_UNTOLD = `(export.number, file_row) NOT IN (
  SELECT (place->>'number')::integer, (place->>'row')::integer
  FROM cemetery_file told, jsonb_array_elements(told.left_out) AS place WHERE told.agreement_id = $1)`;

/** Files as they were prepared and released. */
@Injectable()
export class FilesStore {
  /** The file of each window that has one, in order. */
  released(tx: Tx, agreementId: string): Promise<ReleasedFile[]> {
    return tx.query(
      `SELECT window_number AS "windowNumber", file_number AS "fileNumber", preparation, window_from AS "from",
              window_until AS until, due_on AS "dueOn", item_count AS count, total, figures, fingerprint,
              output_profile AS "outputProfile", digest, digest_of_lines AS "digestOfLines", mended, left_out AS "leftOut",
              prepared_role AS "preparedRole", released_role AS "releasedRole",
              CASE WHEN prepared_staff IS NOT NULL
                THEN jsonb_build_object('prepared', prepared_staff, 'released', released_staff) END AS staff,
              released_on AS "releasedOn", released_at AS "releasedAt"
       FROM cemetery_file WHERE agreement_id = $1 ORDER BY window_number`,
      [agreementId],
    );
  }

  /** Where cells of these items were mended, in the order of their exports. */
  mended(tx: Tx, agreementId: string, itemIds: readonly string[]): Promise<MendedPlace[]> {
    return tx.query(
      `SELECT export.file_name AS export, file_row AS row, item_column AS "column"
       FROM cemetery_mended_cell JOIN cemetery_item item USING (agreement_id, export_id, file_row)
       JOIN cemetery_export export USING (agreement_id, export_id)
       WHERE agreement_id = $1 AND item_id = ANY ($2)
       ORDER BY export.number, file_row, item_column COLLATE "C"`,
      [agreementId, itemIds],
    );
  }

  /** Rows that were left out of exports and that no file told of yet, in the order of their exports. */
  async leftOut(tx: Tx, agreementId: string): Promise<LeftOutPlace[]> {
    const rows = await tx.query<{ readonly place: LeftOutPlace }>(
      `SELECT jsonb_strip_nulls(jsonb_build_object('export', file_name, 'number', number, 'row', file_row,
                'itemId', item_id, 'amount', amount::text, 'causes', causes)) AS place
       FROM cemetery_left_out_row JOIN cemetery_export export USING (agreement_id, export_id)
       WHERE agreement_id = $1 AND ${IS_UNTOLD}
       ORDER BY number, file_row`,
      [agreementId],
    );
    return rows.map(({ place }) => place);
  }

  /** How a window was prepared last; nothing for the client. */
  async prepared(tx: Tx, agreementId: string, windowNumber: number): Promise<Preparation | undefined> {
    const [newest] = await tx.query<Preparation>(
      `SELECT number, series_version AS "seriesVersion", item_count AS count, total, figures, fingerprint,
              prepared_by AS "preparedBy", prepared_role AS "preparedRole", prepared_at AS "preparedAt"
       FROM cemetery_preparation WHERE agreement_id = $1 AND window_number = $2 ORDER BY number DESC LIMIT 1`,
      [agreementId, windowNumber],
    );
    return newest;
  }

  /** Who prepared and released each file, in order; nothing for the client. */
  async doers(tx: Tx, agreementId: string): Promise<string[]> {
    const files = await tx.query<{ readonly preparedBy: string; readonly releasedBy: string }>(
      `SELECT prepared_by AS "preparedBy", released_by AS "releasedBy"
       FROM cemetery_file file JOIN cemetery_preparation done
         ON done.agreement_id = file.agreement_id AND done.window_number = file.window_number
           AND done.number = file.preparation
       WHERE file.agreement_id = $1 ORDER BY file.window_number`,
      [agreementId],
    );
    return files.flatMap(({ preparedBy, releasedBy }) => [preparedBy, releasedBy]);
  }

  async addPreparation(tx: Tx, agreementId: string, windowNumber: number, added: Preparation): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_preparation (agreement_id, window_number, number, series_version, item_count, total,
                                         figures, fingerprint, prepared_by, prepared_role, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11)`,
      [
        ...[agreementId, windowNumber, added.number, added.seriesVersion, added.count, added.total],
        ...[JSON.stringify(added.figures), added.fingerprint],
        ...[added.preparedBy, added.preparedRole, added.preparedAt],
      ],
    );
  }

  /** Freezes a file with its items and its bytes. */
  async release(
    tx: Tx,
    agreementId: string,
    file: ReleasedFile,
    itemIds: readonly string[],
    content: Buffer,
  ): Promise<void> {
    await this.addFile(tx, agreementId, file);
    await tx.execute(
      `INSERT INTO cemetery_file_item (agreement_id, window_number, item_id) SELECT $1, $2, unnest($3::text[])`,
      [agreementId, file.windowNumber, itemIds],
    );
    await addPieces(content, (piece, bytes) =>
      tx.execute(
        'INSERT INTO cemetery_file_piece (agreement_id, window_number, piece, content) VALUES ($1, $2, $3, $4)',
        [agreementId, file.windowNumber, piece, bytes],
      ),
    );
  }

  /** The bytes of a file as it was released; undefined once they were removed after their term. */
  async content(tx: Tx, agreementId: string, windowNumber: number): Promise<Buffer | undefined> {
    const pieces = await tx.query<{ readonly content: Buffer }>(
      'SELECT content FROM cemetery_file_piece WHERE agreement_id = $1 AND window_number = $2 ORDER BY piece',
      [agreementId, windowNumber],
    );
    return pieces.length === 0 ? undefined : Buffer.concat(pieces.map(({ content }) => content));
  }

  private async addFile(tx: Tx, agreementId: string, file: ReleasedFile): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_file (agreement_id, window_number, file_number, preparation, window_from, window_until,
                                  due_on, item_count, total, figures, fingerprint, output_profile, digest,
                                  digest_of_lines, mended, prepared_role, released_by, released_role, prepared_staff,
                                  released_staff, released_on, released_at, left_out)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14, $15::jsonb, $16, $17, $18, $19,
               $20, $21, $22, $23::jsonb)`,
      [
        ...[
          agreementId,
          file.windowNumber,
          file.fileNumber,
          file.preparation,
          file.from,
          file.until,
          file.dueOn,
        ],
        ...[file.count, file.total, JSON.stringify(file.figures), file.fingerprint, file.outputProfile],
        ...[file.digest, file.digestOfLines, JSON.stringify(file.mended), file.preparedRole],
        ...[tx.actor.person, file.releasedRole, file.staff?.prepared, file.staff?.released],
        ...[file.releasedOn, file.releasedAt],
        JSON.stringify(file.leftOut),
      ],
    );
  }
}
