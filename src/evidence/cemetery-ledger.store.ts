import { Injectable } from '@nestjs/common';
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

const EXPORTS = `
  SELECT number, digest, (SELECT encode(sha256(string_agg(content, ''::bytea ORDER BY piece)), 'hex')
    FROM cemetery_export_piece piece WHERE piece.agreement_id = $1 AND piece.export_id = export.export_id) AS "digestFound"
  FROM cemetery_export export WHERE agreement_id = $1 ORDER BY number`;

/** Reads the rows of the billing files of the cemeteries as they stand, with what they come to. Changes nothing. */
@Injectable()
export class CemeteryLedgerStore {
  async load(tx: Tx, agreementId: string): Promise<CemeteryLedger> {
    return {
      files: await tx.query<LedgerBillingFile>(FILES, [agreementId]),
      misplaced: await tx.query<LedgerItem>(ITEMS, [agreementId]),
      exports: await tx.query<LedgerExport>(EXPORTS, [agreementId]),
    };
  }
}
