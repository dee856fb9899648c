import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Billing of everything is turned by the service itself or by who bills: a client bills nothing (DVO 3.3). */
export class TurnAllAsContractor1768436000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE POLICY "everything by a contractor" ON slotsom.billing_switch AS RESTRICTIVE FOR INSERT
    WITH CHECK (scope <> 'system' OR (SELECT slotsom.current_party()) = 'system'
      OR EXISTS (SELECT FROM slotsom.agreement_party WHERE contractor_party = (SELECT slotsom.current_party())))`,
];
