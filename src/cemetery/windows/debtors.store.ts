import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';

/** Exports of which no debtor is left: then their file says nothing that may still be kept. */
const WITHOUT_DEBTORS = `
  agreement_id = $1 AND NOT EXISTS (SELECT FROM cemetery_debtor debtor
    WHERE debtor.agreement_id = $1 AND debtor.export_id = kept.export_id)`;

/** What is personal of files, until their term is over. */
@Injectable()
export class DebtorsStore {
  /** Whether the client read a file as it is, or what it read otherwise was closed. */
  async isSettled(tx: Tx, agreementId: string, windowNumber: number): Promise<boolean> {
    const settling = await tx.query(
      `SELECT FROM cemetery_file_act act JOIN cemetery_file file USING (agreement_id, window_number)
       WHERE agreement_id = $1 AND window_number = $2
       HAVING bool_or(act = 'close-difference')
         OR bool_and((act.item_count, act.total) = (file.item_count, file.total)) FILTER (WHERE act = 'receive')`,
      [agreementId, windowNumber],
    );
    return settling.length > 0;
  }

  /** Removes the debtors and the bytes of a file, once; answers its number and how many debtors there were. */
  async remove(
    tx: Tx,
    agreementId: string,
    windowNumber: number,
  ): Promise<{ readonly fileNumber: string; readonly debtors: number } | undefined> {
    const pieces = await tx.execute(
      'DELETE FROM cemetery_file_piece WHERE agreement_id = $1 AND window_number = $2',
      [agreementId, windowNumber],
    );
    if (pieces === 0) return undefined;
    const debtors = await tx.execute(
      `DELETE FROM cemetery_debtor debtor USING cemetery_file_item item
       WHERE debtor.agreement_id = $1 AND item.agreement_id = $1 AND window_number = $2
         AND item.item_id = debtor.item_id`,
      [agreementId, windowNumber],
    );
    for (const table of ['cemetery_export_piece', 'cemetery_mended_cell', 'cemetery_left_out_reason'])
      await tx.execute(`DELETE FROM ${table} kept WHERE ${WITHOUT_DEBTORS}`, [agreementId]);
    const [file] = await tx.query<{ readonly fileNumber: string }>(
      'SELECT file_number AS "fileNumber" FROM cemetery_file WHERE agreement_id = $1 AND window_number = $2',
      [agreementId, windowNumber],
    );
    return file && { fileNumber: file.fileNumber, debtors };
  }
}
