import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What was entered of a quarter, quarterly reports as they were written and put to the client, and what each side did
 * with them; none of it ever changes, and nothing is added to a quarter once its report is fixed (DVO 6).
 */
export class KeepQuarterlyReports1768395000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const QUARTER = `agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    quarter integer NOT NULL CHECK (quarter BETWEEN 1 AND 4)`;

const inOwnName = (table: string, prefix: string): string => `CREATE POLICY "in own name" ON slotsom.${table}
  AS RESTRICTIVE FOR INSERT WITH CHECK (${prefix}_by = (SELECT slotsom.current_person())
    AND ${prefix}_role = (SELECT slotsom.current_role()))`;

const STATEMENTS = [
  `CREATE TABLE slotsom.quarterly_figure_file (
    ${QUARTER},
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    file_name text NOT NULL,
    figures integer NOT NULL CHECK (figures > 0),
    read_by text NOT NULL,
    read_role text NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, digest)
  )`,
  `SELECT slotsom.protect('slotsom.quarterly_figure_file', 'contractor')`,
  inOwnName('quarterly_figure_file', 'read'),

  `CREATE TABLE slotsom.quarterly_figure (
    ${QUARTER},
    number integer NOT NULL CHECK (number > 0),
    measure text NOT NULL,
    product text,
    value numeric NOT NULL CHECK (value >= 0),
    source text NOT NULL CHECK (source ~ '\\S'),
    replaces integer CHECK (replaces < number),
    digest text,
    entered_by text NOT NULL,
    entered_role text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, quarter, number),
    FOREIGN KEY (agreement_id, digest) REFERENCES slotsom.quarterly_figure_file,
    FOREIGN KEY (agreement_id, year, quarter, replaces) REFERENCES slotsom.quarterly_figure
  )`,
  `SELECT slotsom.protect('slotsom.quarterly_figure', 'contractor')`,
  inOwnName('quarterly_figure', 'entered'),
  // Of one thing one figure stands: the first is entered once, and each is replaced once.
  `CREATE UNIQUE INDEX quarterly_figure_entered_once ON slotsom.quarterly_figure
    (agreement_id, year, quarter, measure, product) NULLS NOT DISTINCT WHERE replaces IS NULL`,
  `CREATE UNIQUE INDEX quarterly_figure_replaced_once ON slotsom.quarterly_figure
    (agreement_id, year, quarter, replaces) WHERE replaces IS NOT NULL`,
  `CREATE FUNCTION slotsom.hold_quarterly_figure() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.replaces IS NOT NULL AND NOT EXISTS (SELECT FROM slotsom.quarterly_figure before
        WHERE before.agreement_id = NEW.agreement_id AND before.year = NEW.year AND before.quarter = NEW.quarter
          AND before.number = NEW.replaces AND before.measure = NEW.measure
          AND before.product IS NOT DISTINCT FROM NEW.product) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'a figure replaces one of the same thing';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_quarterly_figure BEFORE INSERT ON slotsom.quarterly_figure
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_quarterly_figure()`,

  `CREATE TABLE slotsom.quarterly_report_version (
    ${QUARTER},
    version integer NOT NULL CHECK (version > 0),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    written_by text NOT NULL,
    written_role text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, quarter, version)
  )`,
  `SELECT slotsom.protect('slotsom.quarterly_report_version', 'contractor')`,
  inOwnName('quarterly_report_version', 'written'),

  // The whole report as it was put together then.
  `CREATE TABLE slotsom.quarterly_report_offer (
    agreement_id uuid NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    version integer NOT NULL,
    report jsonb NOT NULL CHECK (jsonb_typeof(report) = 'object'),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (agreement_id, year, quarter, version),
    FOREIGN KEY (agreement_id, year, quarter, version) REFERENCES slotsom.quarterly_report_version
  )`,
  `SELECT slotsom.protect('slotsom.quarterly_report_offer', 'both', 'contractor')`,

  `CREATE TABLE slotsom.quarterly_report_act (
    agreement_id uuid NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL,
    section text,
    text text CHECK (text ~ '\\S'),
    seen text,
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, quarter, version, number),
    FOREIGN KEY (agreement_id, year, quarter, version) REFERENCES slotsom.quarterly_report_version,
    CONSTRAINT act_is_known CHECK (act IN ('submit', 'answer', 'withdraw', 'comment', 'fix')),
    CONSTRAINT says_something CHECK ((act IN ('answer', 'withdraw', 'comment')) = (text IS NOT NULL)),
    CONSTRAINT is_on_a_section CHECK ((act IN ('answer', 'comment')) = (section IS NOT NULL)),
    CONSTRAINT was_seen CHECK ((act IN ('submit', 'fix')) = (seen IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.quarterly_report_act', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.quarterly_report_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_by = (SELECT slotsom.current_person()) AND done_role = (SELECT slotsom.current_role())
      AND done_party = (SELECT slotsom.current_party()))`,

  // The client sees a version, and what was done with it, once it was put to the client.
  ...['quarterly_report_version', 'quarterly_report_act'].map(
    (table) => `DO $$
    BEGIN
      EXECUTE format('CREATE POLICY "seen by client when offered" ON slotsom.${table} FOR SELECT USING ((%s) AND EXISTS (
        SELECT FROM slotsom.quarterly_report_offer offer WHERE offer.agreement_id = ${table}.agreement_id
          AND offer.year = ${table}.year AND offer.quarter = ${table}.quarter
          AND offer.version = ${table}.version))', slotsom.visibility_rule('client'));
    END
    $$`,
  ),
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "added by client" ON slotsom.quarterly_report_act FOR INSERT WITH CHECK (%s)',
      slotsom.visibility_rule('client'));
  END
  $$`,
  `CREATE UNIQUE INDEX quarter_submitted_once ON slotsom.quarterly_report_act (agreement_id, year, quarter, version)
    WHERE act = 'submit'`,
  `CREATE UNIQUE INDEX quarter_fixed_once ON slotsom.quarterly_report_act (agreement_id, year, quarter)
    WHERE act = 'fix'`,

  // Nothing is entered, written, put to the client or done once the report of the quarter is fixed.
  `CREATE FUNCTION slotsom.hold_fixed_quarter() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.quarterly_report_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.year = NEW.year AND done.quarter = NEW.quarter AND done.act = 'fix') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'the report of this quarter is fixed';
    END IF;
    RETURN NEW;
  END
  $$`,
  ...[
    ...['quarterly_figure', 'quarterly_figure_file', 'quarterly_report_version', 'quarterly_report_offer'],
    'quarterly_report_act',
  ].map(
    (table) => `CREATE TRIGGER hold_fixed_quarter BEFORE INSERT ON slotsom.${table}
      FOR EACH ROW EXECUTE FUNCTION slotsom.hold_fixed_quarter()`,
  ),
  `CREATE FUNCTION slotsom.hold_quarterly_report_offer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF slotsom.current_role() IS DISTINCT FROM 'team-lead' THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'an offer is not for this role';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_quarterly_report_offer BEFORE INSERT ON slotsom.quarterly_report_offer
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_quarterly_report_offer()`,
  // Each side does its own acts: the team lead puts a report to the client, the regisseur comments on it and fixes what
  // was seen of it, and not who prepared it.
  `CREATE FUNCTION slotsom.hold_quarterly_report_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_client constant boolean := NEW.act IN ('comment', 'fix');
    newest slotsom.quarterly_report_version;
    offered text;
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
        AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF (of_client AND NEW.done_role <> 'regisseur') OR (NEW.act = 'submit' AND NEW.done_role <> 'team-lead') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this role', NEW.act);
    END IF;
    SELECT * INTO newest FROM slotsom.quarterly_report_version WHERE agreement_id = NEW.agreement_id
      AND year = NEW.year AND quarter = NEW.quarter ORDER BY version DESC LIMIT 1;
    SELECT fingerprint INTO offered FROM slotsom.quarterly_report_offer WHERE agreement_id = NEW.agreement_id
      AND year = NEW.year AND quarter = NEW.quarter AND version = NEW.version;
    IF newest.version IS DISTINCT FROM NEW.version
        OR (NEW.act IN ('submit', 'fix') AND NEW.seen IS DISTINCT FROM offered)
        OR (NEW.act IN ('answer', 'comment') AND offered IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    IF EXISTS (SELECT FROM slotsom.quarterly_report_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.year = NEW.year AND done.quarter = NEW.quarter AND done.version = NEW.version
        AND done.act = 'withdraw') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s comes after the last act', NEW.act);
    END IF;
    IF NEW.act = 'fix' AND (newest.written_by = NEW.done_by OR EXISTS (
        SELECT FROM slotsom.quarterly_report_act done WHERE done.agreement_id = NEW.agreement_id
          AND done.year = NEW.year AND done.quarter = NEW.quarter AND done.version = NEW.version
          AND done.done_by = NEW.done_by AND done.act IN ('submit', 'answer'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_quarterly_report_act BEFORE INSERT ON slotsom.quarterly_report_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_quarterly_report_act()`,
];
