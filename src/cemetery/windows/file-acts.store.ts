import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { FileAct } from './file-rows';

type ActRow = Omit<FileAct, 'count' | 'total' | 'text'> & {
  readonly count: number | null;
  readonly total: string | null;
  readonly text: string | null;
};

/** What was done with files after their release; it never changes. */
@Injectable()
export class FileActsStore {
  async all(tx: Tx, agreementId: string): Promise<FileAct[]> {
    const rows = await tx.query<ActRow>(
      `SELECT window_number AS "windowNumber", number, act, item_count AS count, total, text, done_role AS role,
              done_at AS "doneAt"
       FROM cemetery_file_act WHERE agreement_id = $1 ORDER BY window_number, number`,
      [agreementId],
    );
    return rows.map(({ count, total, text, ...row }) => ({
      ...row,
      ...(count !== null && { count }),
      ...(total !== null && { total }),
      ...(text !== null && { text }),
    }));
  }

  async add(tx: Tx, agreementId: string, done: FileAct): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_file_act (agreement_id, window_number, number, act, item_count, total, text, done_by,
                                      done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[agreementId, done.windowNumber, done.number, done.act, done.count ?? null, done.total ?? null],
        ...[done.text ?? null, tx.actor.person, done.role, tx.actor.party, done.doneAt],
      ],
    );
  }
}
