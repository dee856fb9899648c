import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { Person } from '../domain';
import type { FeedAddress } from './feed-address';

/** A new address; of the secret only the digest. */
export interface NewFeed {
  readonly id: string;
  readonly tokenHash: string;
  readonly issuer: string;
  readonly agreementId: string;
}

/** What an address that is used leads to. */
export interface UsedFeed {
  readonly person: string;
  readonly role: string;
  readonly side: string;
  readonly party: string;
  readonly agreementId: string;
  /** How often it was read since the hour began in which it is counted. */
  readonly reads: number;
}

export async function insertFeed(
  tx: Tx,
  { id, tokenHash, issuer, agreementId }: NewFeed,
  person: Person,
  { now, today }: { readonly now: Instant; readonly today: string },
): Promise<void> {
  await tx.execute(
    `INSERT INTO feed_address (feed_id, token_hash, issuer, person_id, role, side, party, agreement_id, made_at,
                               owner_seen_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, tokenHash, issuer, person.id, person.role, person.side, person.party, agreementId, now, today],
  );
}

/** Those that a person made for an agreement, in order. */
export function selectFeeds(tx: Tx, person: string, agreementId: string): Promise<FeedAddress[]> {
  return tx.query<FeedAddress>(
    `SELECT feed_id AS id, made_at AS "madeAt", last_used_at AS "lastUsedAt" FROM feed_address
     WHERE person_id = $1 AND agreement_id = $2 ORDER BY made_at, feed_id`,
    [person, agreementId],
  );
}

/** Tells whether there was such an address of this person. */
export async function deleteFeed(tx: Tx, person: string, agreementId: string, id: string): Promise<boolean> {
  const removed = await tx.execute(
    'DELETE FROM feed_address WHERE person_id = $1 AND agreement_id = $2 AND feed_id::text = $3',
    [person, agreementId, id],
  );
  return removed > 0;
}

/** Ends all addresses of a person of this party. */
export async function deleteFeedsOf(tx: Tx, party: string, person: string): Promise<void> {
  await tx.execute('DELETE FROM feed_address WHERE party = $1 AND person_id = $2', [party, person]);
}

/** Notes and counts that an address is read; undefined when there is none, or its maker was not here since `oldest`. */
export async function useFeed(
  tx: Tx,
  { tokenHash, issuer }: Pick<NewFeed, 'tokenHash' | 'issuer'>,
  { now, hourAgo, oldest }: { readonly now: Instant; readonly hourAgo: Instant; readonly oldest: string },
): Promise<UsedFeed | undefined> {
  const [used] = await tx.query<UsedFeed>(
    `UPDATE feed_address SET last_used_at = $3,
       reads = CASE WHEN counted_from > $4 THEN reads + 1 ELSE 1 END,
       counted_from = CASE WHEN counted_from > $4 THEN counted_from ELSE $3 END
     WHERE token_hash = $1 AND issuer = $2 AND owner_seen_on > $5
     RETURNING person_id AS person, role, side, party, agreement_id AS "agreementId", reads`,
    [tokenHash, issuer, now, hourAgo, oldest],
  );
  return used;
}

/** Someone signs in: their addresses go on, but for those of a role that they no longer have. */
export async function noteOwnerSeen(
  tx: Tx,
  { id, role, side, party }: Person,
  { today, oldest }: { readonly today: string; readonly oldest: string },
): Promise<void> {
  await tx.execute(
    `DELETE FROM feed_address WHERE owner_seen_on <= $5
       OR (person_id = $1 AND (role, side, party) IS DISTINCT FROM ($2, $3, $4))`,
    [id, role, side, party, oldest],
  );
  await tx.execute('UPDATE feed_address SET owner_seen_on = $2 WHERE person_id = $1 AND owner_seen_on < $2', [
    id,
    today,
  ]);
}
