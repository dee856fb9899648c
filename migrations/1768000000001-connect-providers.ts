import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Signing in with the provider of a municipality: what waits for its answer, and whom it knows. */
export class ConnectProviders1768000000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(STARTED_SIGN_IN);
    await runner.query(PROVIDER_ACCOUNT);
    await runner.query("SELECT slotsom.protect_mutable('slotsom.started_sign_in', 'system')");
    await runner.query("SELECT slotsom.protect_mutable('slotsom.provider_account', 'system')");
  }
}

/** Removed by the answer, or after a quarter of an hour. */
const STARTED_SIGN_IN = `
CREATE TABLE slotsom.started_sign_in (
  state_hash text PRIMARY KEY CHECK (state_hash ~ '^[0-9a-f]{64}$'),
  browser_hash text NOT NULL CHECK (browser_hash ~ '^[0-9a-f]{64}$'),
  party text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  next_path text NOT NULL,
  started_at timestamptz(3) NOT NULL
);
CREATE INDEX started_sign_in_age ON slotsom.started_sign_in (started_at)`;

/** The only place that ties a number of ours to a person; a row can be removed, its number is not given again. */
const PROVIDER_ACCOUNT = `
CREATE TABLE slotsom.provider_account (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  known_since timestamptz(3) NOT NULL,
  PRIMARY KEY (issuer, subject)
)`;
