import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** The service may say once more that billing is off, of a restored database on which someone had turned it off before. */
export class HoldBillingAgain1768445000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE OR REPLACE FUNCTION slotsom.turn_billing_switch() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    latest slotsom.billing_switch;
    is_held_again boolean := NEW.is_off AND NEW.scope = 'system' AND NEW.switched_role = 'system';
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('billing-switch', 0));
    SELECT * INTO latest FROM slotsom.billing_switch
      WHERE scope = NEW.scope AND target = NEW.target ORDER BY sequence DESC LIMIT 1;
    IF NEW.sequence <> coalesce(latest.sequence, 0) + 1
       OR (NEW.is_off = coalesce(latest.is_off, false) AND NOT is_held_again) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL014', MESSAGE = 'A billing switch turns what stands';
    END IF;
    RETURN NEW;
  END
  $$`,
];
