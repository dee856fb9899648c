import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { FileAct } from './file-rows';

/** What only some acts have. */
const OPTIONAL = ['count', 'total', 'text', 'channel', 'place', 'digest', 'reference', 'delivery'] as const;

type ActRow = Omit<FileAct, (typeof OPTIONAL)[number]> & {
  readonly [Name in (typeof OPTIONAL)[number]]: Exclude<FileAct[Name], undefined> | null;
};

/** What was done with files after their release; it never changes. */
@Injectable()
export class FileActsStore {
  async all(tx: Tx, agreementId: string): Promise<FileAct[]> {
    const rows = await tx.query<ActRow>(
      `SELECT window_number AS "windowNumber", number, act, item_count AS count, total, text, channel, place, digest,
              reference, delivery, done_role AS role, done_at AS "doneAt"
       FROM cemetery_file_act WHERE agreement_id = $1 ORDER BY window_number, number`,
      [agreementId],
    );
    return rows.map(actOf);
  }

  async add(tx: Tx, agreementId: string, done: FileAct): Promise<void> {
    await tx.execute(
      `INSERT INTO cemetery_file_act (agreement_id, window_number, number, act, item_count, total, text, channel,
                                      place, digest, reference, delivery, done_by, done_role, done_party, done_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[agreementId, done.windowNumber, done.number, done.act],
        ...OPTIONAL.map((name) => done[name] ?? null),
        ...[tx.actor.person, done.role, tx.actor.party, done.doneAt],
      ],
    );
  }
}

function actOf(row: ActRow): FileAct {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as FileAct;
}
