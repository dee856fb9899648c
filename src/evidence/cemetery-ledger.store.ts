import { Injectable } from '@nestjs/common';
import { ExportRowsReader, type AcceptedExport } from '../cemetery';
import type { Tx } from '../platform/database';
import type { CemeteryLedger, LedgerBillingFile, LedgerExport, LedgerItem } from './domain';

const FILES = `
  SELECT file_number AS "fileNumber", window_number AS "windowNumber", window_from AS "from", window_until AS until,
         item_count AS count, total, digest,
         (SELECT count(*)::integer FROM cemetery_file_item taken JOIN cemetery_item USING (agreement_id, item_id)
          WHERE agreement_id = $1 AND taken.window_number = file.window_number) AS "countFound",
         (SELECT coalesce(sum(amount), 0)::numeric(15,2)
          FROM cemetery_file_item taken JOIN cemetery_item USING (agreement_id, item_id)
          WHERE agreement_id = $1 AND taken.window_number = file.window_number) AS "totalFound",
         (SELECT encode(sha256(string_agg(content, ''::bytea ORDER BY piece)), 'hex') FROM cemetery_file_piece
          WHERE agreement_id = $1 AND window_number = file.window_number) AS "digestFound"
  FROM cemetery_file file WHERE agreement_id = $1 ORDER BY window_number`;

/** Items in no file although they belong in one that was released after they were accepted, or in more than one. */
const ITEMS = `
  WITH newest AS (SELECT max(window_until) AS until, max(released_at) AS at FROM cemetery_file WHERE agreement_id = $1)
  SELECT export.number AS export, file_row AS row, count(taken.item_id)::integer AS files
  FROM cemetery_item item JOIN cemetery_export export USING (agreement_id, export_id) CROSS JOIN newest
  LEFT JOIN cemetery_file_item taken USING (agreement_id, item_id)
  WHERE agreement_id = $1
  GROUP BY export.number, file_row, service_date, accepted_at, until, at
  HAVING count(taken.item_id) > 1 OR (count(taken.item_id) = 0 AND service_date < until AND accepted_at < at)
  ORDER BY export.number, file_row`;

/** With the files that its items are in and were to be in; a file whose debtors were removed lost what came with it. */
const EXPORTS = `
  SELECT export_id AS "exportId", number, digest, profile,
         (SELECT encode(sha256(string_agg(content, ''::bytea ORDER BY piece)), 'hex') FROM cemetery_export_piece piece
          WHERE piece.agreement_id = $1 AND piece.export_id = export.export_id) AS "digestFound",
         (SELECT array_agg(file_row ORDER BY file_row) FROM (
            SELECT file_row FROM cemetery_item item WHERE item.agreement_id = $1 AND item.export_id = export.export_id
            UNION ALL
            SELECT file_row FROM cemetery_left_out_row left_out
            WHERE left_out.agreement_id = $1 AND left_out.export_id = export.export_id) AS told) AS "rowsTold",
         (SELECT coalesce(jsonb_agg(DISTINCT file_number), '[]')
          FROM cemetery_item item LEFT JOIN cemetery_file_item USING (agreement_id, item_id)
          LEFT JOIN cemetery_file USING (agreement_id, window_number)
          WHERE item.agreement_id = $1 AND item.export_id = export.export_id) AS files
  FROM cemetery_export export WHERE agreement_id = $1 ORDER BY number`;

/** Reads the rows of the billing files of the cemeteries as they stand, with what they come to. Changes nothing. */
@Injectable()
export class CemeteryLedgerStore {
  constructor(private readonly rows: ExportRowsReader) {}

  async load(tx: Tx, agreementId: string): Promise<CemeteryLedger> {
    return {
      files: await tx.query<LedgerBillingFile>(FILES, [agreementId]),
      misplaced: await tx.query<LedgerItem>(ITEMS, [agreementId]),
      exports: await this.exports(tx, agreementId),
    };
  }

  /** One at a time: each is read again from its bytes. */
  private async exports(tx: Tx, agreementId: string): Promise<LedgerExport[]> {
    const kept = await tx.query<
      Omit<LedgerExport, 'rowsFound'> & Pick<AcceptedExport, 'exportId' | 'profile'>
    >(EXPORTS, [agreementId]);
    const exports: LedgerExport[] = [];
    for (const one of kept)
      // What is not the file as it came says nothing about its rows.
      exports.push({
        ...one,
        rowsFound: one.digestFound === one.digest ? await this.rows.read(tx, agreementId, one) : undefined,
      });
    return exports;
  }
}
