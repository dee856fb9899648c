import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What both sides have before them decides: acts on it are seen by both also while a further version is being
 * written, and nothing is decided on once it was withdrawn or completed (DVO 3.3, 3.6, 3.7).
 */
export class HoldActsOfAddenda1768300000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

/** Acts from before this migration are not held against it: they never change. */
const STATEMENTS = [
  `ALTER TABLE slotsom.addendum_act
    DROP CONSTRAINT was_seen,
    ADD CONSTRAINT was_seen CHECK (act NOT IN ('submit', 'approve', 'refuse', 'confirm-paper-consent',
      'deny-paper-consent', 'agree-costs', 'refuse-costs') OR seen IS NOT NULL) NOT VALID,
    ADD CONSTRAINT has_its_day CHECK (act <> 'complete' OR day IS NOT NULL) NOT VALID,
    ADD CONSTRAINT leads_to_facts CHECK (act NOT IN ('approve', 'confirm-paper-consent', 'agree-costs', 'complete')
      OR first_position IS NOT NULL) NOT VALID`,
  `CREATE UNIQUE INDEX answered_once ON slotsom.addendum_act (agreement_id, addendum, seen)
    WHERE act IN ('agree-costs', 'refuse-costs')`,
  `CREATE UNIQUE INDEX completed_once ON slotsom.addendum_act (agreement_id, addendum) WHERE act = 'complete'`,

  // What was put to the client is told by the offers, which both sides see.
  `CREATE OR REPLACE FUNCTION slotsom.hold_addendum_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_client constant boolean := NEW.act IN ('ask', 'approve', 'refuse', 'confirm-paper-consent',
      'deny-paper-consent', 'agree-costs', 'refuse-costs');
    decides constant boolean := of_client AND NEW.act <> 'ask';
    about_costs constant boolean := NEW.act IN ('agree-costs', 'refuse-costs');
    newest integer;
    offered integer;
    about slotsom.addendum_version;
    offer slotsom.addendum_act;
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
        AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    SELECT max(version) INTO newest FROM slotsom.addendum_version
      WHERE agreement_id = NEW.agreement_id AND addendum = NEW.addendum;
    SELECT max(version) INTO offered FROM slotsom.addendum_offer
      WHERE agreement_id = NEW.agreement_id AND addendum = NEW.addendum;
    SELECT * INTO about FROM slotsom.addendum_version
      WHERE agreement_id = NEW.agreement_id AND addendum = NEW.addendum AND version = NEW.version;
    IF NOT (NEW.version = offered OR NEW.act = 'withdraw' AND NEW.version = newest)
        OR (NEW.act IN ('submit', 'record-paper-consent') AND NEW.version <> newest)
        OR ((decides OR NEW.act = 'submit') AND left(NEW.seen, 64) <> about.fingerprint) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    IF EXISTS (SELECT FROM slotsom.addendum_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.addendum = NEW.addendum AND (done.act = 'complete' OR done.version = NEW.version
          AND done.act = 'withdraw' AND NEW.act <> 'complete')) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s comes after the end', NEW.act);
    END IF;
    IF NEW.act = 'withdraw' AND NEW.version = offered AND EXISTS (SELECT FROM slotsom.addendum_act done
        WHERE done.agreement_id = NEW.agreement_id AND done.addendum = NEW.addendum AND done.act = 'agree-costs') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Costs that both sides agreed on are not withdrawn by one';
    END IF;
    IF NEW.act IN ('confirm-paper-consent', 'deny-paper-consent') AND NOT EXISTS (SELECT FROM slotsom.addendum_act done
        WHERE done.agreement_id = NEW.agreement_id AND done.addendum = NEW.addendum AND done.version = NEW.version
          AND done.act = 'record-paper-consent') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'There is no consent on paper';
    END IF;
    IF about_costs THEN
      SELECT * INTO offer FROM slotsom.addendum_act done WHERE done.agreement_id = NEW.agreement_id
        AND done.addendum = NEW.addendum AND done.act = 'offer-costs' ORDER BY version DESC, number DESC LIMIT 1;
      IF offer IS NULL OR substr(NEW.seen, 66) <> offer.version || '.' || offer.number
          OR (NEW.act = 'agree-costs' AND NEW.entries <> offer.entries) THEN
        RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on the costs that are offered', NEW.act);
      END IF;
    END IF;
    IF decides AND (about.written_by = NEW.done_by OR (about_costs AND offer.done_by = NEW.done_by)
        OR EXISTS (SELECT FROM slotsom.addendum_act done WHERE done.agreement_id = NEW.agreement_id
          AND done.addendum = NEW.addendum AND done.version = NEW.version AND done.done_by = NEW.done_by
          AND done.act IN ('submit', 'answer', 'record-paper-consent', 'offer-costs'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,

  `CREATE FUNCTION slotsom.keep_addendum_kind() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.addendum_version earlier WHERE earlier.agreement_id = NEW.agreement_id
        AND earlier.addendum = NEW.addendum AND earlier.kind <> NEW.kind) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'All versions of an addendum are of one kind';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER keep_addendum_kind BEFORE INSERT ON slotsom.addendum_version
    FOR EACH ROW EXECUTE FUNCTION slotsom.keep_addendum_kind()`,

  // What someone else charged is proven by what he sent.
  `ALTER TABLE slotsom.addendum_entry ADD CONSTRAINT has_its_proof
    CHECK (sort IN ('hours', 'kilometres') OR file_id IS NOT NULL) NOT VALID`,

  // What was never put to the client is not seen by it: neither entries nor files.
  ...['addendum_file', 'addendum_entry'].map(
    (table) => `DO $$
    BEGIN
      DROP POLICY "seen by both" ON slotsom.${table};
      EXECUTE format('CREATE POLICY "seen by contractor" ON slotsom.${table} FOR SELECT USING (%s)',
        slotsom.visibility_rule('contractor'));
      EXECUTE format('CREATE POLICY "seen by client when offered" ON slotsom.${table} FOR SELECT USING ((%s) AND EXISTS ('
        'SELECT FROM slotsom.addendum_offer offer WHERE offer.agreement_id = ${table}.agreement_id '
        'AND offer.addendum = ${table}.addendum))', slotsom.visibility_rule('client'));
    END
    $$`,
  ),

  // The client takes back the formation line of an earlier version by agreeing to another price, and nothing else.
  `DO $$
  BEGIN
    DROP POLICY "agreed by client" ON slotsom.agreement_fact;
    EXECUTE format('CREATE POLICY "agreed by client" ON slotsom.agreement_fact FOR INSERT WITH CHECK ((%s) AND EXISTS ('
      'SELECT FROM slotsom.addendum_act agreed WHERE agreed.agreement_id = agreement_fact.agreement_id '
      'AND agreed.first_position = agreement_fact.recording '
      'AND agreed.act IN (''approve'', ''confirm-paper-consent'', ''agree-costs'') '
      'AND (agreement_fact.list IN (''addenda'', ''approvals'', ''formation'', ''costAgreements'') '
      'OR agreement_fact.list = ''withdrawals'' AND agreed.act <> ''agree-costs'' '
      'AND agreement_fact.body ->> ''fact'' ~ (''^formatie '' || agreed.addendum || '' versie \\d+$''))))',
      slotsom.visibility_rule('client'));
  END
  $$`,
];
