import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** How the billing files of the cemetery administration follow each other, and what the ordinance asks (SLA 1.9). */
export class CreateCemeterySeries1768360000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // Of the parties that see a table, only people in these roles; background work sees it as well.
  `CREATE FUNCTION slotsom.keep_to_roles(target regclass, seen_by text[], added_by text[]) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('CREATE POLICY "kept to its roles" ON %s AS RESTRICTIVE FOR ALL
      USING ((SELECT slotsom.current_role()) = ANY (%L::text[]))', target, seen_by || 'system'::text);
    EXECUTE format('CREATE POLICY "added by its roles" ON %s AS RESTRICTIVE FOR INSERT
      WITH CHECK ((SELECT slotsom.current_role()) = ANY (%L::text[]))', target, added_by);
  END
  $$`,

  `CREATE TABLE slotsom.cemetery_series (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    version integer NOT NULL CHECK (version > 0),
    anchor date NOT NULL,
    days integer NOT NULL CHECK (days > 0),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    output_profile text NOT NULL,
    recorded_by text NOT NULL,
    recorded_role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, version)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_series', 'both', 'contractor')`,

  `CREATE TABLE slotsom.cemetery_tariff_file (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    number integer NOT NULL CHECK (number > 0),
    file_name text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    tariff_count integer NOT NULL CHECK (tariff_count > 0),
    recorded_by text NOT NULL,
    recorded_role text NOT NULL,
    recorded_at timestamptz NOT NULL,
    added_in xid8,
    PRIMARY KEY (agreement_id, number),
    UNIQUE (agreement_id, digest)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_tariff_file', 'both', 'contractor')`,
  `CREATE TRIGGER stamp_transaction BEFORE INSERT ON slotsom.cemetery_tariff_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.stamp_transaction()`,

  `CREATE TABLE slotsom.cemetery_tariff (
    agreement_id uuid NOT NULL,
    article text NOT NULL CHECK (article ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,9}$'),
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    number integer NOT NULL,
    description text NOT NULL,
    amount numeric(12,2) NOT NULL,
    taakveld text NOT NULL,
    cost_centre text NOT NULL,
    cost_type text NOT NULL,
    booking_key text NOT NULL,
    ordinance_article text NOT NULL,
    PRIMARY KEY (agreement_id, article, valid_from),
    FOREIGN KEY (agreement_id, number) REFERENCES slotsom.cemetery_tariff_file,
    CHECK (valid_from < valid_until)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_tariff', 'both', 'contractor')`,
  `CREATE TRIGGER come_with_parent AFTER INSERT ON slotsom.cemetery_tariff REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION slotsom.come_with_parent('cemetery_tariff_file', 'agreement_id, number')`,
  // A bill of an earlier year names the article, and a day has one tariff.
  `CREATE FUNCTION slotsom.hold_cemetery_tariff() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.cemetery_tariff other
        WHERE other.agreement_id = NEW.agreement_id AND other.article = NEW.article
          AND other.valid_from < NEW.valid_until AND NEW.valid_from < other.valid_until) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('Article %s has a tariff in these days', NEW.article);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_tariff BEFORE INSERT ON slotsom.cemetery_tariff
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_tariff()`,

  ...['cemetery_series', 'cemetery_tariff_file', 'cemetery_tariff'].map(
    (table) => `SELECT slotsom.keep_to_roles('slotsom.${table}',
      '{cemetery-administration,auditor,client-finance}', '{cemetery-administration}')`,
  ),
  ...['cemetery_series', 'cemetery_tariff_file'].map(
    (table) => `CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
      WITH CHECK (recorded_by = (SELECT slotsom.current_person()) AND recorded_role = (SELECT slotsom.current_role()))`,
  ),
];
