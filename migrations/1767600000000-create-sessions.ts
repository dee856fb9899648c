import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Who is signed in, how often signing in failed, and by which function a person is known. */
export class CreateSessions1767600000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(SESSION);
    await runner.query(SIGN_IN_ATTEMPT);
    await runner.query(PERSON_NAME);
    await runner.query("SELECT slotsom.protect_mutable('slotsom.session', 'system')");
    await runner.query("SELECT slotsom.protect_mutable('slotsom.sign_in_attempt', 'system')");
    await runner.query("SELECT slotsom.protect('slotsom.person_name', 'everyone', 'system')");
  }
}

/** The token itself is only in the cookie: who reads this table cannot sign in with it. */
const SESSION = `
CREATE TABLE slotsom.session (
  token_hash text PRIMARY KEY CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  issuer text NOT NULL,
  person_id text NOT NULL,
  display_name text NOT NULL,
  role text NOT NULL,
  side text NOT NULL,
  party text NOT NULL,
  form_token text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL
)`;

/** Removed when the time over which attempts are counted has passed: an address may be of a person. */
const SIGN_IN_ATTEMPT = `
CREATE TABLE slotsom.sign_in_attempt (
  attempt_id uuid PRIMARY KEY,
  account_hash text NOT NULL CHECK (account_hash ~ '^[0-9a-f]{64}$'),
  address text NOT NULL,
  attempted_at timestamptz(3) NOT NULL
);
CREATE INDEX sign_in_attempt_account ON slotsom.sign_in_attempt (account_hash, attempted_at);
CREATE INDEX sign_in_attempt_address ON slotsom.sign_in_attempt (address, attempted_at)`;

/** The audit chain holds identifiers; here stands the function that screens show for them. */
const PERSON_NAME = `
CREATE TABLE slotsom.person_name (
  person_id text NOT NULL,
  known_since timestamptz(3) NOT NULL,
  display_name text NOT NULL,
  PRIMARY KEY (person_id, known_since)
)`;
