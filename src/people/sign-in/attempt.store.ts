import { randomUUID } from 'node:crypto';
import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';

/** Someone at an address who tries to sign in with an account. */
export interface Attempt {
  /** SHA-256 of what was filled in, which may by mistake be a password. */
  readonly accountHash: string;
  readonly address: string;
}

/** How many attempts there were lately. */
export interface AttemptCounts {
  readonly accountAtAddress: number;
  readonly account: number;
  readonly address: number;
}

const COUNT = `
  SELECT count(*) FILTER (WHERE account_hash = $1 AND address = $2)::int AS "accountAtAddress",
         count(*) FILTER (WHERE account_hash = $1)::int AS account,
         count(*) FILTER (WHERE address = $2)::int AS address
  FROM sign_in_attempt WHERE account_hash = $1 OR address = $2`;

/** Removes what is no longer counted. */
export async function deleteAttemptsUntil(tx: Tx, moment: Instant): Promise<void> {
  await tx.execute('DELETE FROM sign_in_attempt WHERE attempted_at <= $1', [moment]);
}

export async function countAttempts(tx: Tx, { accountHash, address }: Attempt): Promise<AttemptCounts> {
  const [counts] = await tx.query<AttemptCounts>(COUNT, [accountHash, address]);
  return counts ?? { accountAtAddress: 0, account: 0, address: 0 };
}

export async function insertAttempt(tx: Tx, attempt: Attempt, now: Instant): Promise<void> {
  await tx.execute('INSERT INTO sign_in_attempt VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    attempt.accountHash,
    attempt.address,
    now,
  ]);
}

/** Forgets the attempts of an account at an address: it signed in. */
export async function deleteAttempts(tx: Tx, { accountHash, address }: Attempt): Promise<void> {
  await tx.execute('DELETE FROM sign_in_attempt WHERE account_hash = $1 AND address = $2', [
    accountHash,
    address,
  ]);
}
