import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';

/** Someone as a provider knows them. */
export interface Account {
  readonly issuer: string;
  /** The identifier of the provider. It is of a person: it stands in this table and nowhere else. */
  readonly subject: string;
  /** For whom the provider vouches. */
  readonly party: string;
}

/** What is known of an account without the identifier of the provider. */
export interface KnownAccount {
  readonly person: string;
  readonly knownSince: Instant;
  /** Civil date, `YYYY-MM-DD`. */
  readonly lastSeenOn: string;
}

/** One that was seen that day is left as it is, so that a busy day writes it once. */
const SEEN = `
  INSERT INTO provider_account AS account (issuer, subject, party, known_since, last_seen_on)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (issuer, subject) DO UPDATE SET party = $3, last_seen_on = $5
    WHERE (account.party, account.last_seen_on) IS DISTINCT FROM ($3, $5::date)`;

/** The number of an account, the same each time; a new one for an account that was never seen. */
export async function numberOf(
  tx: Tx,
  { issuer, subject, party }: Account,
  { now, today }: { readonly now: Instant; readonly today: string },
): Promise<string> {
  const select = 'SELECT account_number FROM provider_account WHERE issuer = $1 AND subject = $2';
  const [known] = await tx.query<{ account_number: string }>(
    `${select} AND party = $3 AND last_seen_on = $4`,
    [issuer, subject, party, today],
  );
  if (known !== undefined) return known.account_number;
  await tx.execute(SEEN, [issuer, subject, party, now, today]);
  const [row] = await tx.query<{ account_number: string }>(select, [issuer, subject]);
  if (row === undefined) throw new Error('An account that was just kept is not there');
  return row.account_number;
}

const PERSON = "party || '-' || account_number";

/** The accounts of a party, in the order in which they came. */
export async function selectAccounts(tx: Tx, party: string): Promise<KnownAccount[]> {
  return tx.query<KnownAccount>(
    `SELECT ${PERSON} AS person, known_since AS "knownSince", last_seen_on::text AS "lastSeenOn"
     FROM provider_account WHERE party = $1 ORDER BY account_number`,
    [party],
  );
}

/**
 * Removes what ties a person to the identifier of the provider, as long as they were not seen after that day: who
 * signs in at this moment is waited for. Tells whether it was removed.
 */
export async function deleteAccount(
  tx: Tx,
  party: string,
  { person, lastSeenOn }: Pick<KnownAccount, 'person' | 'lastSeenOn'>,
): Promise<boolean> {
  const removed = await tx.execute(
    `DELETE FROM provider_account WHERE party = $1 AND ${PERSON} = $2 AND last_seen_on <= $3`,
    [party, person, lastSeenOn],
  );
  return removed > 0;
}
