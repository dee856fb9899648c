import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Work that is done later, by whichever process takes it first. */
export class CreateDueWork1767225600002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    // Anyone asks for work in the transaction of his act; only the runners see and change it.
    await runner.query("SELECT slotsom.protect_mutable('slotsom.due_work', 'system', 'everyone')");
  }
}

/** The payload holds identifiers only, the error a code only: neither may carry what a person typed. */
const TABLE = `
CREATE TABLE slotsom.due_work (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  dedupe_key text NOT NULL,
  payload jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
  due_at timestamptz(3) NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  leased_by uuid,
  leased_until timestamptz,
  done_at timestamptz,
  given_up_at timestamptz,
  last_error text,
  scheduled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT due_work_once UNIQUE (dedupe_key)
);
CREATE INDEX due_work_waiting ON slotsom.due_work (due_at, id) WHERE done_at IS NULL AND given_up_at IS NULL`;
