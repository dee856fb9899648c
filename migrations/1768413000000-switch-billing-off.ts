import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Billing can be off for everything, for a contractor or for an agreement; while it is, nothing is issued there. */
export class SwitchBillingOff1768413000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

/** One's own party, or an agreement of which it is the contractor; for everything the service itself and any contractor. */
const IN_REACH = `(SELECT slotsom.current_party()) = 'system' OR party = (SELECT slotsom.current_party())
  OR agreement_id = ANY ((SELECT slotsom.visible_agreements('contractor'))::uuid[])`;

const STATEMENTS = [
  `CREATE TABLE slotsom.billing_switch (
    scope text NOT NULL CHECK (scope IN ('system', 'party', 'agreement')),
    target text NOT NULL,
    sequence integer NOT NULL CHECK (sequence > 0),
    party text,
    agreement_id uuid REFERENCES slotsom.agreement,
    is_off boolean NOT NULL,
    reason text NOT NULL CHECK (reason ~ '\\S'),
    switched_by text NOT NULL,
    switched_role text NOT NULL,
    switched_at timestamptz NOT NULL,
    PRIMARY KEY (scope, target, sequence),
    CHECK ((scope = 'party') = (party IS NOT NULL)),
    CHECK ((scope = 'agreement') = (agreement_id IS NOT NULL)),
    CHECK (target = coalesce(party, agreement_id::text, 'system'))
  )`,
  `SELECT slotsom.protect('slotsom.billing_switch', 'everyone')`,
  `DROP POLICY "seen by everyone" ON slotsom.billing_switch`,
  `DROP POLICY "added by everyone" ON slotsom.billing_switch`,
  `CREATE POLICY "seen by everyone in reach" ON slotsom.billing_switch FOR SELECT
    USING (scope = 'system' OR ${IN_REACH})`,
  `CREATE POLICY "added in reach" ON slotsom.billing_switch FOR INSERT
    WITH CHECK ((scope = 'system' AND (SELECT slotsom.current_role()) IN ('administrator', 'system')) OR ${IN_REACH})`,
  `CREATE POLICY "in own name" ON slotsom.billing_switch AS RESTRICTIVE FOR INSERT
    WITH CHECK (switched_by = (SELECT slotsom.current_person()) AND switched_role = (SELECT slotsom.current_role()))`,
  // Each turns what stands, in turn with whatever is being issued: once it is off, nothing of before follows.
  `CREATE FUNCTION slotsom.turn_billing_switch() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    latest slotsom.billing_switch;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('billing-switch', 0));
    SELECT * INTO latest FROM slotsom.billing_switch
      WHERE scope = NEW.scope AND target = NEW.target ORDER BY sequence DESC LIMIT 1;
    IF NEW.sequence <> coalesce(latest.sequence, 0) + 1 OR NEW.is_off = coalesce(latest.is_off, false) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL014', MESSAGE = 'A billing switch turns what stands';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER turn_billing_switch BEFORE INSERT ON slotsom.billing_switch
    FOR EACH ROW EXECUTE FUNCTION slotsom.turn_billing_switch()`,
  `CREATE FUNCTION slotsom.hold_billing() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('billing-switch', 0));
    IF EXISTS (
      SELECT FROM (
        SELECT DISTINCT ON (scope, target) is_off FROM slotsom.billing_switch
        WHERE scope = 'system' OR agreement_id = NEW.agreement_id
           OR party IN (SELECT contractor_party FROM slotsom.agreement_party WHERE agreement_id = NEW.agreement_id)
        ORDER BY scope, target, sequence DESC
      ) latest WHERE is_off
    ) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL013', MESSAGE = 'Billing is off';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_billing BEFORE INSERT ON slotsom.billing_run
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_billing()`,
];
