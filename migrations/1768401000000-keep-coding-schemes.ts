import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Under which codes each party books what was invoiced: taakveld, economic category, cost centre and ledger account.
 * Each party has its own, which the other does not see; a version never changes (DVO 4.5; BBV).
 */
export class KeepCodingSchemes1768401000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.coding_scheme (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    party text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    valid_from date NOT NULL CHECK (extract(day FROM valid_from) = 1),
    rules jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'array'),
    recorded_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    recorded_role text NOT NULL CHECK (recorded_role IN ('financial-officer', 'client-finance', 'controller')),
    PRIMARY KEY (agreement_id, party, version)
  )`,
  `SELECT slotsom.protect('slotsom.coding_scheme', 'own party')`,
  `CREATE POLICY "in own name" ON slotsom.coding_scheme AS RESTRICTIVE FOR INSERT
    WITH CHECK (recorded_by = (SELECT slotsom.current_person()) AND recorded_role = (SELECT slotsom.current_role())
      AND party = (SELECT slotsom.current_party()))`,

  // Of an agreement that the party is a party to, after the version before it, and each rule with a taakveld.
  `CREATE FUNCTION slotsom.hold_coding_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party WHERE agreement_id = NEW.agreement_id
        AND NEW.party IN (client_party, contractor_party)) THEN
      RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'Only a party to the agreement says how it books its invoices';
    END IF;
    IF NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM slotsom.coding_scheme
                       WHERE agreement_id = NEW.agreement_id AND party = NEW.party)
       OR EXISTS (SELECT FROM jsonb_array_elements(NEW.rules) rule
                  WHERE (rule ->> 'taakveld') ~ '^[0-9]\\.[0-9]{1,3}$' IS NOT TRUE) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL012', MESSAGE = 'A coding scheme is the next version, each rule with a taakveld';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_coding_scheme BEFORE INSERT ON slotsom.coding_scheme
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_coding_scheme()`,
];
