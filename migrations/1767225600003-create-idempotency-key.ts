import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** What was answered to a request that may be sent again. */
export class CreateIdempotencyKey1767225600003 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    // Answers of both parties pass here; only the interceptor, which knows the person, reads them.
    await runner.query("SELECT slotsom.protect_mutable('slotsom.idempotency_key', 'system')");
  }
}

const TABLE = `
CREATE TABLE slotsom.idempotency_key (
  person text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  route text NOT NULL,
  request_hash text NOT NULL,
  held_until timestamptz,
  status integer,
  headers jsonb,
  body jsonb,
  taken_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person, key),
  CHECK ((status IS NULL) = (held_until IS NOT NULL))
);
CREATE INDEX idempotency_key_age ON slotsom.idempotency_key (taken_at)`;
