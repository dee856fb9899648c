import { newMark, wasSaved, type Tx } from '../database';

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
  readonly mark: string;
  readonly is_held: boolean;
}

/** What became of a key. Who gets it carries out the request under this mark. */
export type KeyState =
  | { readonly kind: 'ours'; readonly mark: string }
  | { readonly kind: 'other request' }
  | { readonly kind: 'in progress' }
  | { readonly kind: 'answer lost' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

/** After so long without a sign of life the process that began is taken for dead. */
const HOLD = "interval '60 seconds'";
const KEEP = "interval '7 days'";

/** Takes a key for this request, or tells what became of it before. */
export async function takeKey(tx: Tx, request: KeyedRequest): Promise<KeyState> {
  const { person, key, route, requestHash } = request;
  const mark = newMark();
  const taken = await tx.execute(
    `INSERT INTO idempotency_key (person, key, route, request_hash, mark, held_until)
     VALUES ($1, $2, $3, $4, $5, now() + ${HOLD}) ON CONFLICT (person, key) DO NOTHING`,
    [person, key, route, requestHash, mark],
  );
  if (taken === 1) return { kind: 'ours', mark };
  const row = await readKey(tx, request);
  // Its holder failed and released it a moment ago.
  if (row === undefined) return { kind: 'in progress' };
  if (row.route !== route || row.request_hash !== requestHash) return { kind: 'other request' };
  const { status, headers, body } = row;
  if (status !== null) return { kind: 'answered', answer: { status, headers: headers ?? {}, body } };
  return row.is_held ? { kind: 'in progress' } : takeOver(tx, row.mark, mark);
}

async function readKey(tx: Tx, { person, key }: KeyedRequest): Promise<KeyRow | undefined> {
  const [row] = await tx.query<KeyRow>(
    `SELECT route, request_hash, status, headers, body, mark, held_until > now() AS is_held
     FROM idempotency_key WHERE person = $1 AND key = $2`,
    [person, key],
  );
  return row;
}

/** Whoever began may be at it still: once it is known that nothing was saved under its mark, nothing will be. */
async function takeOver(tx: Tx, before: string, mark: string): Promise<KeyState> {
  if (await wasSaved(tx, before)) return { kind: 'answer lost' };
  const taken = await tx.execute(
    `UPDATE idempotency_key SET mark = $2, held_until = now() + ${HOLD} WHERE mark = $1 AND status IS NULL`,
    [before, mark],
  );
  return taken === 1 ? { kind: 'ours', mark } : { kind: 'in progress' };
}

/** A sign of life of who carries out a request. */
export async function holdKey(tx: Tx, mark: string): Promise<void> {
  await tx.execute(
    `UPDATE idempotency_key SET held_until = now() + ${HOLD} WHERE mark = $1 AND status IS NULL`,
    [mark],
  );
}

/** Keeps the answer of a request that succeeded. */
export async function keepAnswer(tx: Tx, mark: string, answer: KeptAnswer): Promise<void> {
  await tx.execute(
    `UPDATE idempotency_key SET status = $2, headers = $3, body = $4, held_until = NULL
     WHERE mark = $1 AND status IS NULL`,
    [mark, answer.status, JSON.stringify(answer.headers), JSON.stringify(answer.body ?? null)],
  );
}

/**
 * Lets go of the key of a request that failed, so that it may be sent again; answers false when it was saved all the same,
 * of which the key then tells whoever comes back.
 */
export async function releaseKey(tx: Tx, mark: string): Promise<boolean> {
  const isSaved = await wasSaved(tx, mark);
  await tx.execute(
    `${isSaved ? 'UPDATE idempotency_key SET held_until = now()' : 'DELETE FROM idempotency_key'}
     WHERE mark = $1 AND status IS NULL`,
    [mark],
  );
  return !isSaved;
}

/** Removes answers that nobody will ask for again. */
export async function removeOldKeys(tx: Tx): Promise<number> {
  return tx.execute(`DELETE FROM idempotency_key WHERE taken_at < now() - ${KEEP}`);
}
