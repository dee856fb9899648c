import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Whom a municipality knows here, when they were last seen, and its administrator who looks after them. */
export class ManagePeople1768200000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADD_PARTY_AND_LAST_DAY);
    await runner.query(TELL_THEM_OF_KNOWN_ACCOUNTS);
    await runner.query(REQUIRE_THEM);
    await runner.query(forOwnAdministrator('provider_account', LONG_AWAY));
    await runner.query(forOwnAdministrator('session', 'true'));
  }
}

const ADD_PARTY_AND_LAST_DAY = `
ALTER TABLE slotsom.provider_account ADD COLUMN party text, ADD COLUMN last_seen_on date`;

/**
 * A number is given once, and the identifier of a person is the code of the party with that number. Nobody is called by a
 * number without a name, and its party cannot be told: who comes back gets a new one. When someone was last
 * here was not kept, so nobody counts as away before ninety days have passed from today.
 */
const TELL_THEM_OF_KNOWN_ACCOUNTS = `
SELECT set_config('slotsom.party', 'system', true);
UPDATE slotsom.provider_account account SET
  party = (SELECT left(person_id, -length('-' || account.account_number)) FROM slotsom.person_name
           WHERE right(person_id, length('-' || account.account_number)) = '-' || account.account_number
           LIMIT 1),
  last_seen_on = (now() AT TIME ZONE 'Europe/Amsterdam')::date;
DELETE FROM slotsom.provider_account WHERE party IS NULL;
SELECT set_config('slotsom.party', '', true)`;

const REQUIRE_THEM = `
ALTER TABLE slotsom.provider_account ALTER COLUMN party SET NOT NULL, ALTER COLUMN last_seen_on SET NOT NULL;
CREATE INDEX provider_account_party ON slotsom.provider_account (party)`;

/** Whoever comes back afterwards counts as someone else, so this holds whatever the application does (DVO 3.3). */
const LONG_AWAY = "last_seen_on <= (now() AT TIME ZONE 'Europe/Amsterdam')::date - 90";

/** Besides the system, which signs people in. */
function forOwnAdministrator(table: string, removable: string): string {
  const own = 'party = (SELECT slotsom.current_party())';
  return `
CREATE POLICY "seen by own administrator" ON slotsom.${table} FOR SELECT
  USING (${own} AND (SELECT slotsom.current_role()) IN ('administrator', 'auditor'));
CREATE POLICY "removed by own administrator" ON slotsom.${table} FOR DELETE
  USING (${own} AND (SELECT slotsom.current_role()) = 'administrator' AND ${removable})`;
}
