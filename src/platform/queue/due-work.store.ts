import { randomUUID } from 'node:crypto';
import type { Instant } from '../clock';
import type { Tx } from '../database';
import {
  isLast,
  LEASE_SECONDS,
  MAX_DEATHS,
  pauseAfter,
  type ClaimedWork,
  type GivenUpWork,
  type ScheduledWork,
  type WaitingWork,
  type WorkState,
} from './due-work';

/** Leases run by the time of the database, which all runners share; due moments by the clock of the service. */
const FREE = `done_at IS NULL AND given_up_at IS NULL AND due_at <= $1
  AND (leased_until IS NULL OR leased_until < now())`;

/** Whoever ends an attempt takes his name away: where one still stands, its runner died, or could not say how it ended. */
const CLAIM = `
  UPDATE due_work
  SET attempts = attempts + (leased_by IS NULL)::integer, deaths = deaths + (leased_by IS NOT NULL)::integer,
      leased_by = $2, leased_until = now() + make_interval(secs => ${String(LEASE_SECONDS)})`;
const CLAIMED = 'id, kind, payload, attempts AS attempt, deaths, leased_by AS lease';

/** Adds work unless its key is known; tells how much was added. */
export async function insertWork(tx: Tx, work: readonly ScheduledWork[], now: Instant): Promise<number> {
  const rows = work.map(({ kind, key, payload, dueAt = now, inBulk = false }) => ({
    ...{ id: randomUUID(), kind, dedupe_key: key, payload, due_at: dueAt, in_bulk: inBulk },
  }));
  // Without a conflict target: naming the key would need the right to see the rows of the system.
  return tx.execute(
    `INSERT INTO due_work (id, kind, dedupe_key, payload, due_at, in_bulk)
     SELECT id, kind, dedupe_key, payload, due_at, in_bulk FROM jsonb_to_recordset($1::jsonb)
       AS work(id uuid, kind text, dedupe_key text, payload jsonb, due_at timestamptz, in_bulk boolean)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

/** Takes the oldest due work that nobody holds, of bulk or of the rest if there is any; two runners never take the same. */
export async function claimNext(tx: Tx, now: Instant, bulkFirst: boolean): Promise<ClaimedWork | undefined> {
  const oldest = (inBulk: boolean): string =>
    `(SELECT id FROM due_work WHERE ${FREE} AND in_bulk = ${String(inBulk)}
      ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)`;
  return claim(
    tx,
    `${CLAIM} WHERE id = coalesce(${oldest(bulkFirst)}, ${oldest(!bulkFirst)})
     RETURNING ${CLAIMED}`,
    [now, randomUUID()],
  );
}

/** Takes this work, if it is due and nobody holds it. */
export async function claimById(tx: Tx, id: string, now: Instant): Promise<ClaimedWork | undefined> {
  return claim(
    tx,
    `${CLAIM} WHERE id = (
       SELECT id FROM due_work WHERE ${FREE} AND id = $3 FOR UPDATE SKIP LOCKED
     ) RETURNING ${CLAIMED}`,
    [now, randomUUID(), id],
  );
}

/** Keeps the lease; false when another runner took over. */
export async function extendLease(tx: Tx, work: ClaimedWork): Promise<boolean> {
  return changeHeld(tx, work, `leased_until = now() + make_interval(secs => ${String(LEASE_SECONDS)})`);
}

/** Marks work as done; false when another runner took over. */
export async function markDone(tx: Tx, work: ClaimedWork): Promise<boolean> {
  return changeHeld(tx, work, 'done_at = now(), leased_by = NULL, leased_until = NULL, last_error = NULL');
}

/** Gives work back after a failure, to be taken again after a pause, or never after the last attempt. */
export async function markFailed(tx: Tx, work: ClaimedWork, code: string): Promise<boolean> {
  return changeHeld(
    tx,
    work,
    `last_error = $3, leased_by = NULL, deaths = 0,
     leased_until = now() + make_interval(secs => $4),
     given_up_at = CASE WHEN $5 THEN now() END`,
    [code, pauseAfter(work.attempt), isLast(work)],
  );
}

/** Gives work back that could not be tried, or not be given up, for a pause in seconds: the attempt does not count. */
export async function putBack(
  tx: Tx,
  work: ClaimedWork,
  { code, pause }: { readonly code: string; readonly pause: number },
): Promise<boolean> {
  return changeHeld(
    tx,
    work,
    `last_error = $3, leased_by = NULL, attempts = attempts - 1,
     deaths = CASE WHEN deaths >= ${String(MAX_DEATHS)} THEN deaths ELSE 0 END,
     leased_until = now() + make_interval(secs => $4)`,
    [code, pause],
  );
}

/** Lets work that was given up start afresh. */
export async function revive(tx: Tx, id: string): Promise<boolean> {
  const revived = await tx.execute(
    `UPDATE due_work SET given_up_at = NULL, attempts = 0, leased_until = NULL
     WHERE id::text = $1 AND given_up_at IS NOT NULL`,
    [id],
  );
  return revived === 1;
}

/** Due work that nobody holds, oldest first, of bulk and of the rest by turns. */
export async function readWaiting(tx: Tx, now: Instant, limit: number): Promise<WaitingWork[]> {
  const oldest = (inBulk: boolean): string =>
    `(SELECT id, attempts, deaths, in_bulk, row_number() OVER (ORDER BY due_at, id) AS place
      FROM due_work WHERE ${FREE} AND in_bulk = ${String(inBulk)} ORDER BY due_at, id LIMIT $2)`;
  return tx.query(
    `SELECT id, attempts, deaths FROM (${oldest(false)} UNION ALL ${oldest(true)}) waiting
     ORDER BY place, in_bulk LIMIT $2`,
    [now, limit],
  );
}

/** How the work stands that is not done, by kind. */
export async function readStates(tx: Tx, now: Instant): Promise<WorkState[]> {
  return tx.query(
    `SELECT kind,
            (count(*) FILTER (WHERE given_up_at IS NULL AND due_at <= $1))::integer AS waiting,
            coalesce(extract(epoch FROM $1 - min(due_at) FILTER (WHERE given_up_at IS NULL AND due_at <= $1)), 0)::float8
              AS "oldestSeconds",
            (count(*) FILTER (WHERE given_up_at IS NOT NULL))::integer AS "givenUp"
     FROM due_work WHERE done_at IS NULL GROUP BY kind ORDER BY kind`,
    [now],
  );
}

/** Work that was given up, oldest first. */
export async function readGivenUp(tx: Tx): Promise<GivenUpWork[]> {
  return tx.query(
    `SELECT id, kind, given_up_at AS "givenUpAt", coalesce(last_error, '') AS code
     FROM due_work WHERE given_up_at IS NOT NULL ORDER BY given_up_at, id`,
  );
}

async function claim(tx: Tx, sql: string, parameters: unknown[]): Promise<ClaimedWork | undefined> {
  const [claimed] = await tx.query<ClaimedWork>(sql, parameters);
  return claimed;
}

async function changeHeld(
  tx: Tx,
  work: ClaimedWork,
  changes: string,
  parameters: unknown[] = [],
): Promise<boolean> {
  const changed = await tx.execute(`UPDATE due_work SET ${changes} WHERE id = $1 AND leased_by = $2`, [
    work.id,
    work.lease,
    ...parameters,
  ]);
  return changed === 1;
}
