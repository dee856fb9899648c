import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';

/** A sign-in that a browser began; the provider has its state and nonce, and the code answers its verifier. */
export interface StartedSignIn {
  readonly party: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Where to go after signing in. */
  readonly next: string;
}

/** By what a sign-in is found again. */
export interface SignInKey {
  readonly stateHash: string;
  /** Hash of what the browser keeps: another browser does not finish it. */
  readonly browserHash: string;
}

export async function insertStarted(
  tx: Tx,
  { stateHash, browserHash }: SignInKey,
  { party, nonce, codeVerifier, next }: StartedSignIn,
  now: Instant,
): Promise<void> {
  await tx.execute(
    `INSERT INTO started_sign_in (state_hash, browser_hash, party, nonce, code_verifier, next_path, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [stateHash, browserHash, party, nonce, codeVerifier, next, now],
  );
}

/** Takes a sign-in away, so that it is finished once; undefined when it is not there. */
export async function takeStarted(
  tx: Tx,
  { stateHash, browserHash }: SignInKey,
): Promise<StartedSignIn | undefined> {
  const [row] = await tx.query<StartedSignIn>(
    `DELETE FROM started_sign_in WHERE state_hash = $1 AND browser_hash = $2
     RETURNING party, nonce, code_verifier AS "codeVerifier", next_path AS next`,
    [stateHash, browserHash],
  );
  return row;
}

/** Removes what nobody finished in time. */
export async function deleteStartedUntil(tx: Tx, moment: Instant): Promise<void> {
  await tx.execute('DELETE FROM started_sign_in WHERE started_at <= $1', [moment]);
}
