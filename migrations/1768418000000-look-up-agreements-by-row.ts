import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Row security looks up the agreement of a row. It used to gather all agreements of a party for each statement, which
 * made the work on one agreement as slow as there are agreements.
 */
export class LookUpAgreementsByRow1768418000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of [RULE_OF_SIDE, VISIBILITY_RULE, REWRITE_POLICIES, FORGET]) {
      await runner.query(statement);
    }
  }
}

/**
 * The columns are renamed, so that `agreement_id` is that of the row that is looked at. PostgreSQL looks it up by row
 * for a few rows, and gathers what a party may see once for a statement that reads many.
 */
const RULE_OF_SIDE = `
CREATE FUNCTION slotsom.rule_of_side(side text) RETURNS text
LANGUAGE sql IMMUTABLE
AS $$
  SELECT format(
    'EXISTS (SELECT FROM slotsom.agreement_party AS listed (of_agreement, client, contractor)'
    ' WHERE of_agreement = agreement_id AND %s)',
    CASE side
      WHEN 'client' THEN 'client = slotsom.current_party()'
      WHEN 'contractor' THEN 'contractor = slotsom.current_party()'
      ELSE 'slotsom.current_party() IN (client, contractor)'
    END)
$$`;

const VISIBILITY_RULE = `
CREATE OR REPLACE FUNCTION slotsom.visibility_rule(visibility text) RETURNS text
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
      RETURN format('%s = ''system'' OR %s', party, slotsom.rule_of_side(visibility));
    ELSE
      RAISE EXCEPTION 'Unknown visibility: %', visibility;
  END CASE;
END
$$`;

/** As PostgreSQL writes the old rule down in a policy. */
const OLD_RULE = `\\(([a-z_]+\\.)?agreement_id = ANY \\(\\( ?SELECT (slotsom\\.)?visible_agreements\\(''%s''::text\\) AS visible_agreements\\)::uuid\\[\\]\\)\\)`;

const REWRITE_POLICIES = `
DO $$
DECLARE
  policy record;
  side text;
  seen text;
  added text;
BEGIN
  FOR policy IN
    SELECT polname, polrelid::regclass AS target, pg_get_expr(polqual, polrelid) AS seen,
           pg_get_expr(polwithcheck, polrelid) AS added
    FROM pg_policy
    WHERE concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) LIKE '%visible_agreements%'
  LOOP
    seen := policy.seen;
    added := policy.added;
    FOREACH side IN ARRAY ARRAY['both', 'client', 'contractor'] LOOP
      seen := regexp_replace(seen, format('${OLD_RULE}', side), '(' || slotsom.rule_of_side(side) || ')', 'g');
      added := regexp_replace(added, format('${OLD_RULE}', side), '(' || slotsom.rule_of_side(side) || ')', 'g');
    END LOOP;
    IF concat(seen, added) LIKE '%visible_agreements%' THEN
      RAISE EXCEPTION 'Policy % of % was not rewritten: % %', policy.polname, policy.target, seen, added;
    END IF;
    EXECUTE format('ALTER POLICY %I ON %s', policy.polname, policy.target)
      || coalesce(' USING (' || seen || ')', '') || coalesce(' WITH CHECK (' || added || ')', '');
  END LOOP;
END
$$`;

const FORGET = 'DROP FUNCTION slotsom.visible_agreements(text)';
