import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Who may see and add rows, and that what is recorded stays: the words every later migration uses. */
export class CreateProtection1767225600000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICATION_ROLE);
    await runner.query(CURRENT_ACTOR);
    await runner.query(AGREEMENT_PARTY);
    await runner.query(VISIBLE_AGREEMENTS);
    await runner.query(VISIBILITY_RULE);
    await runner.query(RESTRICT_ROWS);
    await runner.query(REFUSE_CHANGE);
    await runner.query(PROTECT);
    await runner.query(PROTECT_MUTABLE);
    await runner.query("SELECT slotsom.protect('slotsom.agreement_party', 'listed party')");
  }
}

/** Elsewhere the administrator makes the role, or gives the owner CREATEROLE. */
const APPLICATION_ROLE = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'slotsom_app') THEN
    CREATE ROLE slotsom_app NOLOGIN;
  END IF;
END
$$;
GRANT USAGE ON SCHEMA slotsom TO slotsom_app;
GRANT SELECT ON slotsom.schema_migration TO slotsom_app`;

/** The transaction helper sets these; without them there is no party and nothing is visible. */
const CURRENT_ACTOR = `
CREATE FUNCTION slotsom.current_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('slotsom.person', true), '') $$;
CREATE FUNCTION slotsom.current_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('slotsom.role', true), '') $$;
CREATE FUNCTION slotsom.current_party() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('slotsom.party', true), '') $$`;

/** Between whom an agreement is. More than two parties have a row for each client and contractor. */
const AGREEMENT_PARTY = `
CREATE TABLE slotsom.agreement_party (
  agreement_id uuid NOT NULL,
  client_party text NOT NULL,
  contractor_party text NOT NULL,
  PRIMARY KEY (agreement_id, client_party, contractor_party),
  CHECK (client_party <> contractor_party),
  CHECK ('system' NOT IN (client_party, contractor_party))
)`;

const VISIBLE_AGREEMENTS = `
CREATE FUNCTION slotsom.visible_agreements(side text) RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT coalesce(array_agg(agreement_id), '{}')
  FROM slotsom.agreement_party
  WHERE (side IN ('both', 'client') AND client_party = slotsom.current_party())
     OR (side IN ('both', 'contractor') AND contractor_party = slotsom.current_party())
$$`;

/** The sub-selects make PostgreSQL evaluate a rule once for a statement instead of once for a row. */
const VISIBILITY_RULE = `
CREATE FUNCTION slotsom.visibility_rule(visibility text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
  party constant text := '(SELECT slotsom.current_party())';
BEGIN
  CASE visibility
    WHEN 'system' THEN
      RETURN format('%s = ''system''', party);
    WHEN 'everyone' THEN
      RETURN format('%s IS NOT NULL', party);
    WHEN 'own party' THEN
      RETURN format('%s IN (party, ''system'')', party);
    WHEN 'listed party' THEN
      RETURN format('%s IN (client_party, contractor_party, ''system'')', party);
    WHEN 'both', 'client', 'contractor' THEN
      RETURN format(
        '%s = ''system'' OR agreement_id = ANY ((SELECT slotsom.visible_agreements(%L))::uuid[])',
        party, visibility);
    ELSE
      RAISE EXCEPTION 'Unknown visibility: %', visibility;
  END CASE;
END
$$`;

const RESTRICT_ROWS = `
CREATE FUNCTION slotsom.restrict_rows(target regclass, seen_by text, added_by text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY %I ON %s FOR SELECT USING (%s)',
    'seen by ' || seen_by, target, slotsom.visibility_rule(seen_by));
  EXECUTE format('CREATE POLICY %I ON %s FOR INSERT WITH CHECK (%s)',
    'added by ' || added_by, target, slotsom.visibility_rule(added_by));
  EXECUTE format('GRANT SELECT, INSERT ON %s TO slotsom_app', target);
END
$$`;

/** For each statement, not each row: the owner sees no rows, and his attempt must be refused as well. */
const REFUSE_CHANGE = `
CREATE FUNCTION slotsom.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION USING
    ERRCODE = 'SL001',
    MESSAGE = format('%s of %I refused: its rows are kept for good', TG_OP, TG_TABLE_NAME),
    HINT = 'Record a replacing or withdrawing row instead.';
END
$$`;

const PROTECT = `
CREATE FUNCTION slotsom.protect(target regclass, seen_by text, added_by text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM slotsom.restrict_rows(target, seen_by, coalesce(added_by, seen_by));
  EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s '
    'FOR EACH STATEMENT EXECUTE FUNCTION slotsom.refuse_change()', target);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER append_only', target);
END
$$`;

const PROTECT_MUTABLE = `
CREATE FUNCTION slotsom.protect_mutable(target regclass, seen_by text, added_by text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
  rule constant text := slotsom.visibility_rule(seen_by);
BEGIN
  PERFORM slotsom.restrict_rows(target, seen_by, coalesce(added_by, seen_by));
  EXECUTE format('CREATE POLICY %I ON %s FOR UPDATE USING (%s) WITH CHECK (%s)',
    'changed by ' || seen_by, target, rule, rule);
  EXECUTE format('CREATE POLICY %I ON %s FOR DELETE USING (%s)',
    'removed by ' || seen_by, target, rule);
  EXECUTE format('GRANT UPDATE, DELETE ON %s TO slotsom_app', target);
END
$$`;
