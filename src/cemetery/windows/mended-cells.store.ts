import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { MendedPlace } from './file-rows';

/** Cells that were mended beside exports. */
@Injectable()
export class MendedCellsStore {
  /** Where cells of these items were mended, in the order of their exports. */
  of(tx: Tx, agreementId: string, itemIds: readonly string[]): Promise<MendedPlace[]> {
    return tx.query(
      `SELECT export.file_name AS export, file_row AS row, item_column AS "column"
       FROM cemetery_mended_cell JOIN cemetery_item item USING (agreement_id, export_id, file_row)
       JOIN cemetery_export export USING (agreement_id, export_id)
       WHERE agreement_id = $1 AND item_id = ANY ($2)
       ORDER BY export.number, file_row, item_column COLLATE "C"`,
      [agreementId, itemIds],
    );
  }
}
