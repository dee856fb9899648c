import { randomUUID } from 'node:crypto';
import type { Tx } from './tx';

/** The answer to a COMMIT did not arrive: it is saved, or it is not. The code is the one of PostgreSQL for that. */
export class CommitUnanswered extends Error {
  readonly code = '08007';

  constructor(
    readonly mark: string,
    cause: unknown,
  ) {
    super('The database did not answer whether a transaction was saved', { cause });
  }
}

/** Names a transaction or an act, so that one can find out later whether it was saved. */
export function newMark(): string {
  return randomUUID();
}

/**
 * Saves a transaction with its mark and that of its act, in one message to the server; what wrote nothing needs none. An act
 * that wrote before is refused: it counts as done from its first transaction on, so what it does comes in one.
 */
export function commitWith(mark: string, act?: string): string {
  return [...[mark, ...(act === undefined ? [] : [act])].map(insert), 'COMMIT'].join('; ');
}

function insert(mark: string): string {
  return `INSERT INTO slotsom.commit_mark (mark, is_saved)
    SELECT '${mark}', true WHERE pg_current_xact_id_if_assigned() IS NOT NULL`;
}

/**
 * Whether the transaction or act of a mark was saved. When it was not, it never will be: the row that is left here stands
 * in the way of the server that may still be at it, and waits for it while it is.
 */
export async function wasSaved(tx: Tx, mark: string): Promise<boolean> {
  await tx.execute(
    `INSERT INTO commit_mark (mark, is_saved) VALUES ($1, false) ON CONFLICT (mark) DO NOTHING`,
    [mark],
  );
  const [row] = await tx.query<{ isSaved: boolean }>(
    `SELECT is_saved AS "isSaved" FROM commit_mark WHERE mark = $1`,
    [mark],
  );
  return row?.isSaved === true;
}

/**
 * Removes marks that nobody asks for any more: who waits for an answer waits seconds, but who has the key of an act that
 * was not answered may come back days later.
 */
export function removeOldMarks(tx: Tx): Promise<number> {
  return tx.execute(
    `DELETE FROM commit_mark WHERE marked_at < now() - interval '1 hour' AND NOT EXISTS (
       SELECT FROM idempotency_key WHERE idempotency_key.mark = commit_mark.mark AND status IS NULL)`,
  );
}
