import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { readPerson } from '../domain';
import type { Session } from './session';

/** A session as stored. */
export interface StoredSession extends Session {
  readonly lastSeenAt: Instant;
}

/** Before these moments a session is too old. */
export interface Oldest {
  readonly created: Instant;
  readonly seen: Instant;
}

interface SessionRow {
  readonly person_id: string;
  readonly display_name: string;
  readonly role: string;
  readonly side: string;
  readonly party: string;
  readonly form_token: string;
  readonly last_seen_at: Instant;
}

const INSERT = `
  INSERT INTO session (token_hash, issuer, person_id, display_name, role, side, party, form_token,
                       created_at, last_seen_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`;

/** Stores a new session. */
export async function insertSession(
  tx: Tx,
  tokenHash: string,
  { person, formToken }: Session,
  issuer: string,
  now: Instant,
): Promise<void> {
  const { id, displayName, role, side, party } = person;
  await tx.execute(INSERT, [tokenHash, issuer, id, displayName, role, side, party, formToken, now]);
}

/** The session of a token that `issuer` vouched for and that is not too old. */
export async function selectSession(
  tx: Tx,
  tokenHash: string,
  issuer: string,
  oldest: Oldest,
): Promise<StoredSession | undefined> {
  const [row] = await tx.query<SessionRow>(
    `SELECT person_id, display_name, role, side, party, form_token, last_seen_at FROM session
     WHERE token_hash = $1 AND issuer = $2 AND created_at > $3 AND last_seen_at > $4`,
    [tokenHash, issuer, oldest.created, oldest.seen],
  );
  return row && toSession(row);
}

/** Notes that a session was used. */
export async function updateLastSeen(tx: Tx, tokenHash: string, now: Instant): Promise<void> {
  await tx.execute('UPDATE session SET last_seen_at = greatest(last_seen_at, $2) WHERE token_hash = $1', [
    tokenHash,
    now,
  ]);
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.execute('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
}

/** The sessions of a person of this party that are not over. */
export interface OpenSessions {
  readonly person: string;
  readonly displayName: string;
  readonly count: number;
}

/** Who of a party is signed in. */
export async function selectOpenSessions(
  tx: Tx,
  party: string,
  issuer: string,
  oldest: Oldest,
): Promise<OpenSessions[]> {
  return tx.query<OpenSessions>(
    `SELECT person_id AS person, max(display_name) AS "displayName", count(*)::int AS count FROM session
     WHERE party = $1 AND issuer = $2 AND created_at > $3 AND last_seen_at > $4
     GROUP BY person_id ORDER BY person_id`,
    [party, issuer, oldest.created, oldest.seen],
  );
}

/** Ends all sessions of a person of this party; tells how many there were. */
export async function deleteSessionsOf(tx: Tx, party: string, person: string): Promise<number> {
  return tx.execute('DELETE FROM session WHERE party = $1 AND person_id = $2', [party, person]);
}

/** Removes what is too old; it would not be found anyway. */
export async function deleteOldSessions(tx: Tx, oldest: Oldest): Promise<void> {
  await tx.execute('DELETE FROM session WHERE created_at <= $1 OR last_seen_at <= $2', [
    oldest.created,
    oldest.seen,
  ]);
}

/** A stored role that no longer exists ends the session. */
function toSession(row: SessionRow): StoredSession | undefined {
  const { person_id: id, display_name: displayName, role, side, party } = row;
  const person = readPerson({ id, displayName, role, side, party });
  return person && { person, formToken: row.form_token, lastSeenAt: row.last_seen_at };
}
