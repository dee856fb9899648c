import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Drafts, billing runs, numbered documents with their lines and files, and the number series. */
export class CreateInvoicing1767319200000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // One draft at a time for an agreement: runs are made in order.
  `CREATE TABLE slotsom.billing_draft (
    agreement_id uuid PRIMARY KEY REFERENCES slotsom.agreement,
    draft_id uuid NOT NULL UNIQUE,
    month text CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    credited_document text,
    known_on date NOT NULL,
    known_position bigint NOT NULL CHECK (known_position >= 0),
    run_sequence integer NOT NULL CHECK (run_sequence > 0),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    prepared_by text NOT NULL,
    prepared_role text NOT NULL,
    prepared_at timestamptz NOT NULL,
    CHECK ((month IS NULL) <> (credited_document IS NULL))
  )`,
  `SELECT slotsom.protect_mutable('slotsom.billing_draft', 'contractor')`,

  `CREATE TABLE slotsom.billing_run (
    run_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    sequence integer NOT NULL CHECK (sequence > 0),
    month text CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    credited_document text,
    known_on date NOT NULL,
    known_position bigint NOT NULL CHECK (known_position >= 0),
    issued_at timestamptz NOT NULL,
    issued_on date NOT NULL,
    prepared_by text NOT NULL,
    issued_by text NOT NULL,
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    rules_version text NOT NULL,
    carried_forward jsonb NOT NULL,
    explanation jsonb,
    UNIQUE (agreement_id, sequence),
    CHECK ((month IS NULL) <> (credited_document IS NULL)),
    CONSTRAINT four_eyes CHECK (prepared_by <> issued_by)
  )`,
  `SELECT slotsom.protect('slotsom.billing_run', 'contractor')`,

  `CREATE TABLE slotsom.document (
    contractor_party text NOT NULL,
    number text NOT NULL CHECK (number ~ '^[A-Z]{1,4}[0-9]{4}-[0-9]{4,}$'),
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    run_id uuid NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal >= 0),
    kind text NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
    vat_group text NOT NULL CHECK (vat_group IN ('taxed', 'outside-vat')),
    month text NOT NULL,
    issued_on date NOT NULL,
    net numeric(15,2) NOT NULL,
    vat_amount numeric(15,2) NOT NULL,
    gross numeric(15,2) NOT NULL,
    credits text,
    body jsonb NOT NULL,
    body_hash text NOT NULL CHECK (body_hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (contractor_party, number),
    UNIQUE (agreement_id, number),
    UNIQUE (run_id, ordinal),
    UNIQUE (agreement_id, credits),
    FOREIGN KEY (agreement_id, credits) REFERENCES slotsom.document (agreement_id, number),
    CHECK (net + vat_amount = gross),
    CHECK ((kind = 'credit-note') = (gross < 0))
  )`,
  `SELECT slotsom.protect('slotsom.document', 'both', 'contractor')`,

  // Lines by function: the client sees the published lines in the body of the document.
  `CREATE TABLE slotsom.document_line (
    agreement_id uuid NOT NULL,
    number text NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    cost_month text NOT NULL CHECK (cost_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    component text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('regular', 'late', 'correction', 'reversal')),
    vat_category text NOT NULL CHECK (vat_category IN ('O', 'E', 'S', 'AE')),
    vat_percentage numeric(5,2) NOT NULL CHECK (vat_percentage >= 0),
    amount numeric(15,2) NOT NULL,
    causes jsonb NOT NULL,
    PRIMARY KEY (agreement_id, number, ordinal),
    FOREIGN KEY (agreement_id, number) REFERENCES slotsom.document (agreement_id, number)
  )`,
  `SELECT slotsom.protect('slotsom.document_line', 'contractor')`,

  `CREATE TABLE slotsom.document_file (
    agreement_id uuid NOT NULL,
    number text NOT NULL,
    format text NOT NULL CHECK (format IN ('pdf', 'ubl')),
    content bytea NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, number, format),
    FOREIGN KEY (agreement_id, number) REFERENCES slotsom.document (agreement_id, number)
  )`,
  `SELECT slotsom.protect('slotsom.document_file', 'both', 'contractor')`,

  `CREATE TABLE slotsom.number_series (
    party text NOT NULL,
    prefix text NOT NULL,
    year integer NOT NULL,
    last_number integer NOT NULL CHECK (last_number > 0),
    last_issued_on date NOT NULL,
    PRIMARY KEY (party, prefix, year)
  )`,
  `SELECT slotsom.protect_mutable('slotsom.number_series', 'own party')`,
  // Gapless and in order of date (Wet OB art. 35a): a series only ever takes its next number.
  `CREATE FUNCTION slotsom.step_number_series() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND NEW.last_number <> OLD.last_number + 1)
       OR (TG_OP = 'INSERT' AND NEW.last_number <> 1) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL004', MESSAGE = 'A number series only takes its next number';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.last_issued_on < OLD.last_issued_on THEN
      RAISE EXCEPTION USING ERRCODE = 'SL005', MESSAGE = 'A document cannot be dated before the last of its series';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER step_number_series BEFORE INSERT OR UPDATE OR DELETE ON slotsom.number_series
    FOR EACH ROW EXECUTE FUNCTION slotsom.step_number_series()`,
  // The lines of a document add up to it; looked at when the transaction commits.
  `CREATE FUNCTION slotsom.add_up_document() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.net <> (SELECT coalesce(sum(amount), 0) FROM slotsom.document_line line
                   WHERE line.agreement_id = NEW.agreement_id AND line.number = NEW.number) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL006', MESSAGE = format('The lines of %s do not add up to it', NEW.number);
    END IF;
    RETURN NULL;
  END
  $$`,
  `CREATE CONSTRAINT TRIGGER add_up_document AFTER INSERT ON slotsom.document
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.add_up_document()`,
];
