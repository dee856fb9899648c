import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { IS_OPEN } from '../exports/left-out.store';
import { IS_UNTOLD } from './files.store';
import { IN_NO_FILE } from './waiting-items.store';

/** What was done beside an export of what waits, in numbers: what it says and why may name someone. */
export interface ExportBeside {
  readonly number: number;
  readonly fileName: string;
  /** Mended cells of items that wait. */
  readonly mended: number;
  /** Rows left out that no file told of yet. */
  readonly leftOut: number;
}

const EXPORTS = `
  SELECT export.number, file_name AS "fileName",
         (SELECT count(*)::integer FROM cemetery_mended_cell mended
          JOIN cemetery_item item USING (agreement_id, export_id, file_row)
          WHERE mended.export_id = export.export_id AND ${IN_NO_FILE}) AS mended,
         (SELECT count(*)::integer FROM cemetery_left_out_row left_out
          WHERE left_out.agreement_id = $1 AND left_out.export_id = export.export_id AND ${IS_UNTOLD}) AS "leftOut"
  FROM cemetery_export export WHERE agreement_id = $1 ORDER BY export.number`;

/** What was done beside the rows of exports: for who looks at a file before it is released. */
@Injectable()
export class WaitingBesideStore {
  exports(tx: Tx, agreementId: string, until: LocalDate): Promise<ExportBeside[]> {
    return tx.query(EXPORTS, [agreementId, until]);
  }

  /** How many rows were left out, of any export, of which the item was never read in. */
  async neverReadIn(tx: Tx, agreementId: string): Promise<number> {
    const [found] = await tx.query<{ readonly count: number }>(
      `SELECT count(*)::integer AS count FROM cemetery_left_out_row left_out WHERE agreement_id = $1 AND ${IS_OPEN}`,
      [agreementId],
    );
    return found?.count ?? 0;
  }
}
