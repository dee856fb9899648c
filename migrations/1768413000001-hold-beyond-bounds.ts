import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** The safety bounds of drafts, and that someone other than who prepared one accepted what is beyond them (DVO 3.3). */
export class HoldBeyondBounds1768413000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.billing_bounds (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    version integer NOT NULL CHECK (version > 0),
    jump_percentage integer NOT NULL CHECK (jump_percentage BETWEEN 1 AND 1000),
    jump_minimum numeric(15,2) NOT NULL CHECK (jump_minimum >= 0),
    most_lines integer NOT NULL CHECK (most_lines BETWEEN 1 AND 100000),
    reason text NOT NULL CHECK (reason ~ '\\S'),
    set_by text NOT NULL,
    set_role text NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, version)
  )`,
  `SELECT slotsom.protect('slotsom.billing_bounds', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.billing_bounds AS RESTRICTIVE FOR INSERT
    WITH CHECK (set_by = (SELECT slotsom.current_person()) AND set_role = (SELECT slotsom.current_role()))`,

  `CREATE TABLE slotsom.bounds_acceptance (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    exceeded jsonb NOT NULL CHECK (jsonb_array_length(exceeded) > 0),
    reason text NOT NULL CHECK (reason ~ '\\S'),
    accepted_by text NOT NULL,
    accepted_role text NOT NULL,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, fingerprint)
  )`,
  `SELECT slotsom.protect('slotsom.bounds_acceptance', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.bounds_acceptance AS RESTRICTIVE FOR INSERT
    WITH CHECK (accepted_by = (SELECT slotsom.current_person()) AND accepted_role = (SELECT slotsom.current_role()))`,
  `CREATE POLICY "prepared by another" ON slotsom.bounds_acceptance AS RESTRICTIVE FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM slotsom.billing_draft draft
                        WHERE draft.agreement_id = bounds_acceptance.agreement_id
                          AND draft.fingerprint = bounds_acceptance.fingerprint
                          AND draft.prepared_by <> bounds_acceptance.accepted_by))`,
];
