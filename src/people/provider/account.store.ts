import type { Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';

/** Someone as a provider knows them. */
export interface Account {
  readonly issuer: string;
  /** The identifier of the provider. It is of a person: it stands in this table and nowhere else. */
  readonly subject: string;
}

/** The number of an account, the same each time; a new one for an account that was never seen. */
export async function numberOf(tx: Tx, { issuer, subject }: Account, now: Instant): Promise<string> {
  const select = 'SELECT account_number FROM provider_account WHERE issuer = $1 AND subject = $2';
  const [known] = await tx.query<{ account_number: string }>(select, [issuer, subject]);
  if (known !== undefined) return known.account_number;
  await tx.execute(
    'INSERT INTO provider_account (issuer, subject, known_since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [issuer, subject, now],
  );
  const [row] = await tx.query<{ account_number: string }>(select, [issuer, subject]);
  if (row === undefined) throw new Error('An account that was just kept is not there');
  return row.account_number;
}
