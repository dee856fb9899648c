import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What each party does with notice: given by itself, received by the other, and taken back by both (DVO 9.2). The
 * notice stands in the facts of the agreement.
 */
export class KeepNotices1768340000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.notice_act (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    notice text NOT NULL CHECK (notice ~ '^O[1-9][0-9]{0,5}$'),
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL,
    text text CHECK (text ~ '\\S'),
    first_position bigint,
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, notice, number),
    FOREIGN KEY (agreement_id, first_position) REFERENCES slotsom.recording DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT act_is_known CHECK (act IN ('give', 'confirm-receipt', 'ask-back', 'take-back')),
    CONSTRAINT says_why CHECK (act <> 'ask-back' OR text IS NOT NULL),
    CONSTRAINT leads_to_a_fact CHECK ((act IN ('give', 'take-back')) = (first_position IS NOT NULL)),
    CONSTRAINT done_once UNIQUE (agreement_id, notice, act)
  )`,
  `SELECT slotsom.protect('slotsom.notice_act', 'both')`,
  `CREATE POLICY "in own name" ON slotsom.notice_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_by = (SELECT slotsom.current_person()) AND done_role = (SELECT slotsom.current_role())
      AND done_party = (SELECT slotsom.current_party()))`,

  // Each party gives its own notice and asks for it back; the other confirms receipt and agrees. Nobody else does.
  `CREATE FUNCTION slotsom.hold_notice_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    giver constant text := (SELECT done_party FROM slotsom.notice_act WHERE agreement_id = NEW.agreement_id
      AND notice = NEW.notice AND act = 'give');
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party WHERE agreement_id = NEW.agreement_id
        AND (client_party, 'regisseur') = (NEW.done_party, NEW.done_role)
        OR agreement_id = NEW.agreement_id AND (contractor_party, 'team-lead') = (NEW.done_party, NEW.done_role)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this role', NEW.act);
    END IF;
    IF NEW.act <> 'give' AND (giver IS NULL OR (NEW.act = 'ask-back') <> (NEW.done_party = giver)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF NEW.act = 'take-back' AND NOT EXISTS (SELECT FROM slotsom.notice_act WHERE agreement_id = NEW.agreement_id
        AND notice = NEW.notice AND act = 'ask-back') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A notice is taken back when who gave it asks for that';
    END IF;
    IF NEW.act <> 'give' AND EXISTS (SELECT FROM slotsom.notice_act WHERE agreement_id = NEW.agreement_id
        AND notice = NEW.notice AND act = 'take-back') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s comes after the notice was taken back', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_notice_act BEFORE INSERT ON slotsom.notice_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_notice_act()`,

  // The client records a notice, and that one is taken back, with the act that does so.
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "given by client" ON slotsom.agreement_fact FOR INSERT '
      'WITH CHECK (list IN (''notices'', ''withdrawals'') AND (%s) AND EXISTS ('
      'SELECT FROM slotsom.notice_act done WHERE done.agreement_id = agreement_fact.agreement_id '
      'AND done.first_position = agreement_fact.position '
      'AND done.act = CASE list WHEN ''notices'' THEN ''give'' ELSE ''take-back'' END))',
      slotsom.visibility_rule('client'));
  END
  $$`,
  // Nobody records a notice for the other side, and nobody takes one back alone.
  `CREATE FUNCTION slotsom.hold_notice() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    noticed text := NULL;
  BEGIN
    IF NEW.list = 'notices' THEN
      IF NEW.replaces IS NOT NULL OR NOT EXISTS (SELECT FROM slotsom.notice_act given
          JOIN slotsom.agreement_party between_them USING (agreement_id)
          WHERE agreement_id = NEW.agreement_id AND act = 'give' AND first_position = NEW.position
            AND done_party = CASE NEW.body->>'givenBy' WHEN 'client' THEN client_party ELSE contractor_party END) THEN
        RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A notice is recorded by the party that gives it';
      END IF;
      RETURN NEW;
    END IF;
    SELECT fact_id INTO noticed FROM slotsom.agreement_fact fact
      JOIN slotsom.recording recorded ON recorded.agreement_id = fact.agreement_id AND first_position = recording
      WHERE fact.agreement_id = NEW.agreement_id AND list = 'notices'
        AND (fact_id = NEW.body->>'fact' OR source = NEW.body->>'ofSource');
    IF noticed IS NOT NULL AND NOT EXISTS (SELECT FROM slotsom.notice_act taken
        JOIN slotsom.notice_act given USING (agreement_id, notice)
        JOIN slotsom.agreement_fact fact ON fact.agreement_id = given.agreement_id
          AND fact.position = given.first_position
        WHERE taken.agreement_id = NEW.agreement_id AND taken.act = 'take-back'
          AND taken.first_position = NEW.position AND given.act = 'give' AND fact.fact_id = NEW.body->>'fact') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A notice is taken back by both parties';
    END IF;
    IF noticed IS NULL AND EXISTS (SELECT FROM slotsom.notice_act WHERE agreement_id = NEW.agreement_id
        AND act = 'take-back' AND first_position = NEW.position) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'Only the notice is taken back';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_notice BEFORE INSERT ON slotsom.agreement_fact
    FOR EACH ROW WHEN (NEW.list IN ('notices', 'withdrawals')) EXECUTE FUNCTION slotsom.hold_notice()`,
];
