import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Addresses with a secret, by which a program that cannot sign in reads the calendar of an agreement for who made it. */
export class KeepFeedAddresses1768411000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const OWN = `person_id = (SELECT slotsom.current_person()) AND party = (SELECT slotsom.current_party())`;
const OF_OWN_PARTY = `party = (SELECT slotsom.current_party())
  AND (SELECT slotsom.current_role()) = 'administrator'`;

const STATEMENTS = [
  // The secret itself is only in the address: who reads this table reads no calendar with it.
  `CREATE TABLE slotsom.feed_address (
    feed_id uuid PRIMARY KEY,
    token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    issuer text NOT NULL,
    person_id text NOT NULL,
    role text NOT NULL,
    side text NOT NULL,
    party text NOT NULL,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    made_at timestamptz(3) NOT NULL,
    owner_seen_on date NOT NULL,
    last_used_at timestamptz(3),
    counted_from timestamptz(3),
    reads integer NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX feed_address_person ON slotsom.feed_address (person_id)`,
  `SELECT slotsom.protect_mutable('slotsom.feed_address', 'system')`,
  `CREATE POLICY "seen by who made it" ON slotsom.feed_address FOR SELECT USING (${OWN})`,
  `CREATE POLICY "added by who makes it" ON slotsom.feed_address FOR INSERT WITH CHECK (${OWN}
    AND role = (SELECT slotsom.current_role())
    AND agreement_id = ANY ((SELECT slotsom.visible_agreements('both'))::uuid[]))`,
  `CREATE POLICY "removed by who made it" ON slotsom.feed_address FOR DELETE USING (${OWN})`,
  `CREATE POLICY "seen by own administrator" ON slotsom.feed_address FOR SELECT USING (${OF_OWN_PARTY})`,
  `CREATE POLICY "removed by own administrator" ON slotsom.feed_address FOR DELETE USING (${OF_OWN_PARTY})`,
];
