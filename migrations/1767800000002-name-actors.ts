import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Who may record what: in one's own name, on one's own side of an agreement. */
export class NameActors1767800000002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const [table, ...columns] of NAMED) await runner.query(inOwnName(table, columns));
    await runner.query(PREPARED_AS_DRAFTED);
    await runner.query(FACTS_OF_CONTRACTOR);
    await runner.query(AGREEMENTS_OF_CONTRACTOR);
    await runner.query(PARTIES_ONLY_WITH_AGREEMENT);
    await runner.query(MAY_RECORD_PARTY);
    await runner.query(PARTIES_BY_WHO_MAY);
  }
}

/** Tables with the columns that say who acted. */
const NAMED = [
  ['recording', 'person', 'role', 'party'],
  ['audit_event', 'person', 'role', 'party'],
  ['billing_draft', 'prepared_by=person', 'prepared_role=role'],
  ['billing_run', 'issued_by=person'],
  ['party_version', 'recorded_by=person'],
  ['agreement', 'recorded_by=person'],
  ['billing_reference', 'recorded_by=person'],
  ['salary_table', 'recorded_by=person'],
] as const;

/** Restrictive: besides the right to add a row at all. */
function inOwnName(table: string, columns: readonly string[]): string {
  const rules = columns.map((column) => {
    const [name = '', setting = name] = column.split('=');
    return `${name} = (SELECT slotsom.current_${setting}())`;
  });
  return `CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (${rules.join(' AND ')})`;
}

/** Two persons make a document (DVO 3.3), so the name of the first is not for the second to fill in. */
const PREPARED_AS_DRAFTED = `
CREATE POLICY "prepared as drafted" ON slotsom.billing_run AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM slotsom.billing_draft draft
                      WHERE draft.agreement_id = billing_run.agreement_id
                        AND draft.fingerprint = billing_run.fingerprint
                        AND draft.prepared_by = billing_run.prepared_by));
CREATE POLICY "prepared once" ON slotsom.billing_draft AS RESTRICTIVE FOR UPDATE USING (false)`;

/** The contractor keeps the register; what the client decides is recorded with its source (DVO 4.2). */
const FACTS_OF_CONTRACTOR = `
DO $$
DECLARE
  target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['recording', 'agreement_fact'] LOOP
    EXECUTE format('DROP POLICY "added by both" ON slotsom.%I', target);
    EXECUTE format('CREATE POLICY "added by contractor" ON slotsom.%I FOR INSERT WITH CHECK (%s)',
      target, slotsom.visibility_rule('contractor'));
  END LOOP;
END
$$`;

const AGREEMENTS_OF_CONTRACTOR = `
DO $$
DECLARE
  target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['agreement', 'agreement_party'] LOOP
    EXECUTE format('DROP POLICY "added by listed party" ON slotsom.%I', target);
    EXECUTE format('CREATE POLICY "added by its contractor" ON slotsom.%I FOR INSERT '
      'WITH CHECK ((SELECT slotsom.current_party()) IN (contractor_party, ''system''))', target);
  END LOOP;
END
$$`;

/** A party that put itself beside an agreement as its contractor would see payroll. */
const PARTIES_ONLY_WITH_AGREEMENT = `
CREATE FUNCTION slotsom.come_with_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF slotsom.current_party() IS DISTINCT FROM 'system' AND NOT EXISTS (
    SELECT FROM slotsom.agreement
    WHERE agreement_id = NEW.agreement_id AND added_in = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007', MESSAGE = 'Parties come in the transaction of their agreement, not later';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER come_with_agreement AFTER INSERT ON slotsom.agreement_party
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.come_with_agreement()`;

/**
 * Who sends invoices keeps its own details: clients pay to them. A client's details may be kept by its
 * contractor, and those of a party without agreements by anyone, since parties come before agreements.
 * Looks as the system for a moment, because a party does not see the agreements of others.
 */
const MAY_RECORD_PARTY = `
CREATE FUNCTION slotsom.may_record_party(recorder text, described text) RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
  allowed boolean;
BEGIN
  PERFORM set_config('slotsom.party', 'system', true);
  SELECT count(*) = 0 OR (bool_or(contractor_party = recorder) AND bool_and(contractor_party <> described))
    INTO allowed
    FROM slotsom.agreement_party WHERE described IN (client_party, contractor_party);
  PERFORM set_config('slotsom.party', recorder, true);
  RETURN allowed;
END
$$`;

const PARTIES_BY_WHO_MAY = `
DROP POLICY "added by everyone" ON slotsom.party_version;
CREATE POLICY "added by party or contractor" ON slotsom.party_version FOR INSERT
  WITH CHECK (slotsom.current_party() IN (party, 'system')
              OR slotsom.may_record_party(slotsom.current_party(), party))`;
