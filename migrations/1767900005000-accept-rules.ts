import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** That someone accepted what newer rules compute otherwise for the past of an agreement (DVO 3.3). */
export class AcceptRules1767900005000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // Differences are per function, so only the contractor sees them.
  `CREATE TABLE slotsom.rules_acceptance (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    rules_version text NOT NULL,
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    differences jsonb NOT NULL CHECK (jsonb_array_length(differences) > 0),
    reason text NOT NULL CHECK (reason ~ '\\S'),
    accepted_by text NOT NULL,
    accepted_role text NOT NULL,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, rules_version, fingerprint)
  )`,
  `SELECT slotsom.protect('slotsom.rules_acceptance', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.rules_acceptance AS RESTRICTIVE FOR INSERT
    WITH CHECK (accepted_by = (SELECT slotsom.current_person()) AND accepted_role = (SELECT slotsom.current_role()))`,
];
