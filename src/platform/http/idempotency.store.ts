import type { Tx } from '../database';

/** Which request of whom an idempotency key belongs to. */
export interface KeyedRequest {
  readonly person: string;
  readonly key: string;
  readonly route: string;
  readonly requestHash: string;
}

/** The answer that is repeated. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface KeyRow {
  readonly route: string;
  readonly request_hash: string;
  readonly status: number | null;
  readonly headers: KeptAnswer['headers'] | null;
  readonly body: unknown;
}

/** What the table knows about a key. */
export type KeyState =
  | { readonly kind: 'ours' }
  | { readonly kind: 'other request' }
  | { readonly kind: 'in progress' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

/** After so long the process that began is taken for dead, and the request may run again. */
const HOLD = "interval '60 seconds'";
const KEEP = "interval '7 days'";

/** Takes a key for this request, or tells what became of it before. */
export async function takeKey(tx: Tx, request: KeyedRequest): Promise<KeyState> {
  const { person, key, route, requestHash } = request;
  const taken = await tx.execute(
    `INSERT INTO idempotency_key (person, key, route, request_hash, held_until)
     VALUES ($1, $2, $3, $4, now() + ${HOLD})
     ON CONFLICT (person, key) DO UPDATE SET held_until = excluded.held_until
     WHERE idempotency_key.status IS NULL AND idempotency_key.held_until < now()
       AND idempotency_key.route = excluded.route
       AND idempotency_key.request_hash = excluded.request_hash`,
    [person, key, route, requestHash],
  );
  return taken === 1 ? { kind: 'ours' } : readKey(tx, request);
}

async function readKey(tx: Tx, { person, key, route, requestHash }: KeyedRequest): Promise<KeyState> {
  const [row] = await tx.query<KeyRow>(
    `SELECT route, request_hash, status, headers, body FROM idempotency_key
     WHERE person = $1 AND key = $2`,
    [person, key],
  );
  if (row === undefined) {
    // Its holder failed and released it a moment ago.
    return { kind: 'in progress' };
  }
  if (row.route !== route || row.request_hash !== requestHash) {
    return { kind: 'other request' };
  }
  return row.status === null
    ? { kind: 'in progress' }
    : { kind: 'answered', answer: { status: row.status, headers: row.headers ?? {}, body: row.body } };
}

/** Keeps the answer of a request that succeeded. */
export async function keepAnswer(tx: Tx, request: KeyedRequest, answer: KeptAnswer): Promise<void> {
  await tx.execute(
    `UPDATE idempotency_key SET status = $3, headers = $4, body = $5, held_until = NULL
     WHERE person = $1 AND key = $2`,
    [
      request.person,
      request.key,
      answer.status,
      JSON.stringify(answer.headers),
      JSON.stringify(answer.body ?? null),
    ],
  );
}

/** Lets go of the key of a request that failed: it changed nothing and may be sent again. */
export async function releaseKey(tx: Tx, { person, key }: KeyedRequest): Promise<void> {
  await tx.execute('DELETE FROM idempotency_key WHERE person = $1 AND key = $2 AND status IS NULL', [
    person,
    key,
  ]);
}

/** Removes answers that nobody will ask for again. */
export async function removeOldKeys(tx: Tx): Promise<number> {
  return tx.execute(`DELETE FROM idempotency_key WHERE taken_at < now() - ${KEEP}`);
}
