import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Year addenda as they were written, what was put to the client of them, and what each side did with them (DVO 3.4,
 * 4.2). What was agreed on stands in the facts of the agreement.
 */
export class KeepYearAddenda1768320000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.year_addendum_version (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    version integer NOT NULL CHECK (version > 0),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    written_by text NOT NULL,
    written_role text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, version)
  )`,
  `SELECT slotsom.protect('slotsom.year_addendum_version', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.year_addendum_version AS RESTRICTIVE FOR INSERT
    WITH CHECK (written_by = (SELECT slotsom.current_person()) AND written_role = (SELECT slotsom.current_role()))`,

  // With what it changes, as it was calculated then.
  `CREATE TABLE slotsom.year_addendum_offer (
    agreement_id uuid NOT NULL,
    year integer NOT NULL,
    version integer NOT NULL,
    comparison jsonb NOT NULL CHECK (jsonb_typeof(comparison) = 'object'),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (agreement_id, year, version),
    FOREIGN KEY (agreement_id, year, version) REFERENCES slotsom.year_addendum_version
  )`,
  `SELECT slotsom.protect('slotsom.year_addendum_offer', 'both', 'contractor')`,

  `CREATE TABLE slotsom.year_addendum_act (
    agreement_id uuid NOT NULL,
    year integer NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL,
    text text CHECK (text ~ '\\S'),
    seen text,
    first_position bigint,
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, version, number),
    FOREIGN KEY (agreement_id, year, version) REFERENCES slotsom.year_addendum_version,
    FOREIGN KEY (agreement_id, first_position) REFERENCES slotsom.recording DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT act_is_known CHECK (act IN ('submit', 'answer', 'withdraw', 'ask', 'approve', 'refuse')),
    CONSTRAINT says_why CHECK (act NOT IN ('answer', 'withdraw', 'ask', 'refuse') OR text IS NOT NULL),
    CONSTRAINT was_seen CHECK ((act IN ('approve', 'refuse')) = (seen IS NOT NULL)),
    CONSTRAINT leads_to_facts CHECK ((act = 'approve') = (first_position IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.year_addendum_act', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.year_addendum_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_by = (SELECT slotsom.current_person()) AND done_role = (SELECT slotsom.current_role())
      AND done_party = (SELECT slotsom.current_party()))`,

  // The client sees a version, and what was done with it, once it was put to the client.
  ...['year_addendum_version', 'year_addendum_act'].map(
    (table) => `DO $$
    BEGIN
      EXECUTE format('CREATE POLICY "seen by client when offered" ON slotsom.${table} FOR SELECT USING ((%s) AND EXISTS (
        SELECT FROM slotsom.year_addendum_offer offer WHERE offer.agreement_id = ${table}.agreement_id
          AND offer.year = ${table}.year AND offer.version = ${table}.version))', slotsom.visibility_rule('client'));
    END
    $$`,
  ),
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "added by client" ON slotsom.year_addendum_act FOR INSERT WITH CHECK (%s)',
      slotsom.visibility_rule('client'));
  END
  $$`,
  // A version is put to the client once, and decided on once.
  `CREATE UNIQUE INDEX year_submitted_once ON slotsom.year_addendum_act (agreement_id, year, version)
    WHERE act = 'submit'`,
  `CREATE UNIQUE INDEX year_decided_once ON slotsom.year_addendum_act (agreement_id, year, version)
    WHERE act IN ('approve', 'refuse')`,
  // Each side does its own acts, on the newest version: the team lead consents for the contractor, the regisseur for
  // the client, on what was seen, and not who prepared it.
  `CREATE FUNCTION slotsom.hold_year_addendum_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_client constant boolean := NEW.act IN ('ask', 'approve', 'refuse');
    decides constant boolean := NEW.act IN ('approve', 'refuse');
    newest slotsom.year_addendum_version;
    offered text;
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
        AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF (of_client AND NEW.done_role <> 'regisseur') OR (NEW.act = 'submit' AND NEW.done_role <> 'team-lead') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this role', NEW.act);
    END IF;
    SELECT * INTO newest FROM slotsom.year_addendum_version
      WHERE agreement_id = NEW.agreement_id AND year = NEW.year ORDER BY version DESC LIMIT 1;
    SELECT fingerprint INTO offered FROM slotsom.year_addendum_offer
      WHERE agreement_id = NEW.agreement_id AND year = NEW.year AND version = NEW.version;
    IF newest.version IS DISTINCT FROM NEW.version OR (decides AND NEW.seen IS DISTINCT FROM offered) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    IF EXISTS (SELECT FROM slotsom.year_addendum_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.year = NEW.year AND done.version = NEW.version
        AND (done.act IN ('withdraw', 'approve') OR done.act = 'refuse' AND NEW.act <> 'withdraw')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s comes after the last act', NEW.act);
    END IF;
    IF decides AND (newest.written_by = NEW.done_by OR EXISTS (
        SELECT FROM slotsom.year_addendum_act done WHERE done.agreement_id = NEW.agreement_id
          AND done.year = NEW.year AND done.version = NEW.version AND done.done_by = NEW.done_by
          AND done.act IN ('submit', 'answer'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_year_addendum_act BEFORE INSERT ON slotsom.year_addendum_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_year_addendum_act()`,

  // What a year is agreed to be is recorded by the client itself, with its consent; formation that is taken back as well.
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "agreed for a year by client" ON slotsom.agreement_fact FOR INSERT WITH CHECK ((%s) AND EXISTS ('
      'SELECT FROM slotsom.year_addendum_act agreed WHERE agreed.agreement_id = agreement_fact.agreement_id '
      'AND agreed.first_position = agreement_fact.recording AND agreed.act = ''approve'' '
      'AND agreement_fact.fact_id LIKE ''jaaraddendum '' || agreed.year || '' versie '' || agreed.version || '' feit %%'' '
      'AND agreement_fact.list IN (''formation'', ''overhead'', ''ikb'', ''employerCharges'', ''trainingBudgets'', '
      '''withdrawals'')))', slotsom.visibility_rule('client'));
  END
  $$`,
];
