import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** What happened, and how the events hang together. */
export class CreateAudit1767225600001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    // Both parties see and verify the chain of their agreement; anyone adds to the system chain.
    await runner.query("SELECT slotsom.protect('slotsom.audit_event', 'both', 'everyone')");
    await runner.query("SELECT slotsom.protect('slotsom.audit_link', 'both')");
    await runner.query("SELECT slotsom.protect_mutable('slotsom.audit_unsealed', 'system', 'everyone')");
  }
}

/** The link is a table of its own, because events recorded apart are linked later and never change. */
const TABLES = `
CREATE TABLE slotsom.audit_event (
  id uuid PRIMARY KEY,
  agreement_id uuid,
  occurred_at timestamptz(3) NOT NULL,
  person text NOT NULL,
  role text NOT NULL,
  party text NOT NULL,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  details jsonb NOT NULL CHECK (jsonb_typeof(details) = 'object')
);
CREATE INDEX audit_event_chain ON slotsom.audit_event (agreement_id, occurred_at, id);
CREATE INDEX audit_event_subject ON slotsom.audit_event (subject_kind, subject_id);
CREATE INDEX audit_event_action ON slotsom.audit_event (action) WHERE agreement_id IS NULL;
CREATE TABLE slotsom.audit_link (
  event_id uuid PRIMARY KEY REFERENCES slotsom.audit_event,
  agreement_id uuid,
  sequence bigint NOT NULL CHECK (sequence > 0),
  previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT audit_link_place UNIQUE NULLS NOT DISTINCT (agreement_id, sequence),
  CONSTRAINT audit_link_no_fork UNIQUE NULLS NOT DISTINCT (agreement_id, previous_hash)
);
-- What the sealer still has to link; it would otherwise search all events of all years.
CREATE TABLE slotsom.audit_unsealed (event_id uuid PRIMARY KEY REFERENCES slotsom.audit_event)`;
