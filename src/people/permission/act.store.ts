import { randomUUID } from 'node:crypto';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { Action } from '../domain';

/** Removes what is no longer counted. */
export async function deleteActsUntil(tx: Tx, moment: Instant): Promise<void> {
  await tx.execute('DELETE FROM limited_act WHERE tried_at <= $1', [moment]);
}

/** How often a person tried something lately. */
export async function countActs(tx: Tx, personId: string, action: Action): Promise<number> {
  const [row] = await tx.query<{ acts: number }>(
    'SELECT count(*)::int AS acts FROM limited_act WHERE person_id = $1 AND action = $2',
    [personId, action],
  );
  return row?.acts ?? 0;
}

export async function insertAct(tx: Tx, personId: string, action: Action, now: Instant): Promise<void> {
  await tx.execute('INSERT INTO limited_act VALUES ($1, $2, $3, $4)', [randomUUID(), personId, action, now]);
}
