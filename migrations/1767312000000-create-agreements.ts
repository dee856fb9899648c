import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Parties, agreements, and the facts of agreements with their moments and positions. */
export class CreateAgreements1767312000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.party_version (
    party text NOT NULL CHECK (party ~ '^[a-z][a-z0-9-]{1,39}$' AND party <> 'system'),
    version integer NOT NULL CHECK (version > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    name text NOT NULL,
    street text NOT NULL,
    postal_code text NOT NULL,
    city text NOT NULL,
    country_code text NOT NULL CHECK (country_code ~ '^[A-Z]{2}$'),
    postal_address text,
    oin text NOT NULL,
    kvk text,
    vat_id text,
    iban text,
    account_name text,
    contact_name text,
    email text,
    telephone text,
    PRIMARY KEY (party, version)
  )`,
  `SELECT slotsom.protect('slotsom.party_version', 'everyone')`,

  `CREATE TABLE slotsom.agreement (
    agreement_id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key ~ '^[A-Z0-9][A-Z0-9-]{1,59}$'),
    title text NOT NULL,
    client_party text NOT NULL,
    contractor_party text NOT NULL,
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on > starts_on),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    FOREIGN KEY (agreement_id, client_party, contractor_party) REFERENCES slotsom.agreement_party
  )`,
  `SELECT slotsom.protect('slotsom.agreement', 'listed party')`,

  // What invoices of an agreement refer to and how they are sent; a later version takes over (never changes).
  `CREATE TABLE slotsom.billing_reference (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    version integer NOT NULL CHECK (version > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    contract_reference text NOT NULL,
    buyer_reference text NOT NULL,
    order_reference text,
    project_reference text,
    accounting_cost text,
    electronic_format text NOT NULL CHECK (electronic_format IN ('nlcius', 'peppol-bis-3')),
    invoice_prefix text NOT NULL CHECK (invoice_prefix ~ '^[A-Z]{1,4}$'),
    credit_prefix text NOT NULL CHECK (credit_prefix ~ '^[A-Z]{1,4}$'),
    PRIMARY KEY (agreement_id, version)
  )`,
  `SELECT slotsom.protect('slotsom.billing_reference', 'both', 'contractor')`,

  // One act by which the service came to know something: its facts hold consecutive positions.
  `CREATE TABLE slotsom.recording (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    first_position bigint NOT NULL CHECK (first_position > 0),
    last_position bigint NOT NULL,
    source text NOT NULL CHECK (btrim(source) <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_on date NOT NULL,
    person text NOT NULL,
    role text NOT NULL,
    party text NOT NULL,
    PRIMARY KEY (agreement_id, first_position),
    UNIQUE (agreement_id, last_position),
    CHECK (last_position >= first_position)
  )`,
  `SELECT slotsom.protect('slotsom.recording', 'both')`,
  // Positions are gapless: a recording begins where the one before it ended, and never earlier in time.
  `CREATE FUNCTION slotsom.continue_positions() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    latest record;
  BEGIN
    SELECT max(last_position) AS position, max(recorded_at) AS moment INTO latest
      FROM slotsom.recording WHERE agreement_id = NEW.agreement_id;
    IF NEW.first_position <> coalesce(latest.position, 0) + 1 THEN
      RAISE EXCEPTION USING ERRCODE = 'SL002', MESSAGE = 'Positions of an agreement have no gaps and no overlap';
    END IF;
    IF NEW.recorded_at < latest.moment THEN
      RAISE EXCEPTION USING ERRCODE = 'SL003', MESSAGE = 'A fact cannot be recorded before what was known earlier';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER continue_positions BEFORE INSERT ON slotsom.recording
    FOR EACH ROW EXECUTE FUNCTION slotsom.continue_positions()`,

  `CREATE TABLE slotsom.agreement_fact (
    agreement_id uuid NOT NULL,
    position bigint NOT NULL,
    recording bigint NOT NULL,
    list text NOT NULL CHECK (list ~ '^[a-zA-Z]+$'),
    fact_id text NOT NULL,
    replaces text,
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, fact_id),
    FOREIGN KEY (agreement_id, recording) REFERENCES slotsom.recording (agreement_id, first_position),
    FOREIGN KEY (agreement_id, replaces) REFERENCES slotsom.agreement_fact (agreement_id, fact_id)
  )`,
  `SELECT slotsom.protect('slotsom.agreement_fact', 'both')`,

  `CREATE TABLE slotsom.salary_table (
    table_id text PRIMARY KEY,
    collective_agreement text NOT NULL,
    effective_from date NOT NULL,
    provisional boolean NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz NOT NULL,
    recorded_by text NOT NULL
  )`,
  `SELECT slotsom.protect('slotsom.salary_table', 'everyone')`,
  `CREATE TABLE slotsom.salary_table_amount (
    table_id text NOT NULL REFERENCES slotsom.salary_table,
    scale text NOT NULL,
    step integer NOT NULL CHECK (step >= 0),
    monthly_amount numeric(10,2) NOT NULL CHECK (monthly_amount > 0),
    PRIMARY KEY (table_id, scale, step)
  )`,
  `SELECT slotsom.protect('slotsom.salary_table_amount', 'everyone')`,
];
