import type { Api } from '../../support/start-api';
import { queryAs } from '../../support/test-database';

const PARTIES = ['twenterand', 'ommen', 'elders', 'buren', 'system'];

/** Someone of this party who came in by the account of a provider. */
export function visitorOf(party: string): string {
  return `${party}-${PARTIES.indexOf(party) + 1}`;
}

/** Lets someone of every party have come in today. */
export async function keepVisitors({ clock, database }: Api): Promise<void> {
  await queryAs(
    database.superuserUrl,
    `INSERT INTO slotsom.provider_account (issuer, subject, party, known_since, last_seen_on, account_number)
     OVERRIDING SYSTEM VALUE
     SELECT 'test', party, party, $2, $3, number FROM unnest($1::text[]) WITH ORDINALITY AS known (party, number)`,
    [PARTIES, clock.now(), clock.today()],
  );
}
