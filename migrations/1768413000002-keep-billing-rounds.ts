import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Month rounds: who asked to bill a month for all agreements, what was ordered of each and what became of it. */
export class KeepBillingRounds1768413000002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const MONTH = "CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')";

const STATEMENTS = [
  `CREATE TABLE slotsom.billing_round (
    party text NOT NULL,
    month text NOT NULL ${MONTH},
    opened_by text NOT NULL,
    opened_role text NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (party, month)
  )`,
  `SELECT slotsom.protect('slotsom.billing_round', 'own party')`,
  `CREATE POLICY "in own name" ON slotsom.billing_round AS RESTRICTIVE FOR INSERT
    WITH CHECK (opened_by = (SELECT slotsom.current_person()) AND opened_role = (SELECT slotsom.current_role()))`,

  // A worker does what was ordered in the name of who ordered it, so that two persons remain two (DVO 3.3).
  `CREATE TABLE slotsom.billing_order (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    month text NOT NULL ${MONTH},
    ordinal integer NOT NULL CHECK (ordinal > 0),
    party text NOT NULL,
    act text NOT NULL CHECK (act IN ('prepare', 'issue')),
    seen_fingerprint text CHECK (seen_fingerprint ~ '^[0-9a-f]{64}$'),
    ordered_by text NOT NULL,
    ordered_role text NOT NULL,
    ordered_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, month, ordinal),
    FOREIGN KEY (party, month) REFERENCES slotsom.billing_round (party, month),
    CHECK ((act = 'issue') = (seen_fingerprint IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.billing_order', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.billing_order AS RESTRICTIVE FOR INSERT
    WITH CHECK (ordered_by = (SELECT slotsom.current_person()) AND ordered_role = (SELECT slotsom.current_role())
                AND party = (SELECT slotsom.current_party()))`,

  // Of amounts per agreement, so the contractor's alone.
  `CREATE TABLE slotsom.billing_order_result (
    agreement_id uuid NOT NULL,
    month text NOT NULL,
    ordinal integer NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('draft', 'nothing', 'held', 'issued')),
    refusal jsonb CHECK (jsonb_typeof(refusal) = 'object'),
    fingerprint text CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    net numeric(15,2),
    gross numeric(15,2),
    exceeded jsonb CHECK (jsonb_typeof(exceeded) = 'array'),
    ended_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, month, ordinal),
    FOREIGN KEY (agreement_id, month, ordinal) REFERENCES slotsom.billing_order (agreement_id, month, ordinal),
    CHECK ((outcome IN ('nothing', 'held')) = (refusal IS NOT NULL)),
    CHECK ((outcome = 'draft') = (fingerprint IS NOT NULL)),
    CHECK (outcome <> 'draft' OR (net IS NOT NULL AND gross IS NOT NULL AND exceeded IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.billing_order_result', 'contractor')`,

  // One order at a time for an agreement and month: the next one follows what became of the last.
  `CREATE FUNCTION slotsom.follow_billing_order() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.ordinal <> (SELECT coalesce(max(ordinal), 0) + 1 FROM slotsom.billing_order
                       WHERE agreement_id = NEW.agreement_id AND month = NEW.month)
       OR (NEW.ordinal > 1 AND NOT EXISTS (SELECT FROM slotsom.billing_order_result
                       WHERE agreement_id = NEW.agreement_id AND month = NEW.month AND ordinal = NEW.ordinal - 1)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL015', MESSAGE = 'An order of a month follows the result of the one before it';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER follow_billing_order BEFORE INSERT ON slotsom.billing_order
    FOR EACH ROW EXECUTE FUNCTION slotsom.follow_billing_order()`,
];
