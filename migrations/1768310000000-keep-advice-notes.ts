import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Advice notes as they were written, what was put to the client of them, and what each side did with them (DVO 2.3,
 * 4.8; SLA, absence). What was decided above the ceiling stands in the facts of the agreement.
 */
export class KeepAdviceNotes1768310000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

/** The client sees a version, and what was done with it, once it was put to the client. */
const SEEN_WHEN_OFFERED = (table: string): string => `
  DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "seen by client when offered" ON slotsom.${table} FOR SELECT USING ((%s) AND EXISTS (
      SELECT FROM slotsom.advice_note_offer offer WHERE offer.agreement_id = ${table}.agreement_id
        AND offer.note = ${table}.note AND offer.version = ${table}.version))', slotsom.visibility_rule('client'));
  END
  $$`;

const STATEMENTS = [
  `CREATE TABLE slotsom.advice_note_version (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    note text NOT NULL CHECK (note ~ '^N[1-9][0-9]{0,5}$'),
    version integer NOT NULL CHECK (version > 0),
    body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
    written_by text NOT NULL,
    written_role text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, note, version)
  )`,
  `SELECT slotsom.protect('slotsom.advice_note_version', 'contractor')`,
  `CREATE POLICY "in own name" ON slotsom.advice_note_version AS RESTRICTIVE FOR INSERT
    WITH CHECK (written_by = (SELECT slotsom.current_person()) AND written_role = (SELECT slotsom.current_role()))`,

  // With its effect as it was calculated then, and who of the client decides.
  `CREATE TABLE slotsom.advice_note_offer (
    agreement_id uuid NOT NULL,
    note text NOT NULL,
    version integer NOT NULL,
    effect jsonb NOT NULL CHECK (jsonb_typeof(effect) = 'object'),
    decider text NOT NULL CHECK (decider IN ('municipal-secretary', 'regisseur')),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (agreement_id, note, version),
    FOREIGN KEY (agreement_id, note, version) REFERENCES slotsom.advice_note_version
  )`,
  `SELECT slotsom.protect('slotsom.advice_note_offer', 'both', 'contractor')`,
  SEEN_WHEN_OFFERED('advice_note_version'),

  `CREATE TABLE slotsom.advice_note_act (
    agreement_id uuid NOT NULL,
    note text NOT NULL,
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
    PRIMARY KEY (agreement_id, note, version, number),
    FOREIGN KEY (agreement_id, note, version) REFERENCES slotsom.advice_note_version,
    FOREIGN KEY (agreement_id, first_position) REFERENCES slotsom.recording DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT act_is_known CHECK (act IN ('submit', 'answer', 'withdraw', 'decide-within', 'ask', 'approve', 'refuse')),
    CONSTRAINT says_why CHECK (act NOT IN ('answer', 'withdraw', 'ask', 'refuse') OR text IS NOT NULL),
    CONSTRAINT was_seen CHECK ((act IN ('approve', 'refuse')) = (seen IS NOT NULL)),
    CONSTRAINT leads_to_a_fact CHECK ((act = 'approve') = (first_position IS NOT NULL))
  )`,
  `SELECT slotsom.protect('slotsom.advice_note_act', 'contractor')`,
  SEEN_WHEN_OFFERED('advice_note_act'),
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "added by client" ON slotsom.advice_note_act FOR INSERT WITH CHECK (%s)',
      slotsom.visibility_rule('client'));
  END
  $$`,
  `CREATE POLICY "in own name" ON slotsom.advice_note_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_by = (SELECT slotsom.current_person()) AND done_role = (SELECT slotsom.current_role())
      AND done_party = (SELECT slotsom.current_party()))`,
  // A version is decided on once.
  `CREATE UNIQUE INDEX advice_decided_once ON slotsom.advice_note_act (agreement_id, note, version)
    WHERE act IN ('approve', 'refuse', 'decide-within')`,
  // Each side does its own acts, on the newest version; above the ceiling the role decides that was named, on what
  // was seen, and not who prepared it; within the ceiling the team lead.
  `CREATE FUNCTION slotsom.hold_advice_note_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_client constant boolean := NEW.act IN ('ask', 'approve', 'refuse');
    decides constant boolean := NEW.act IN ('approve', 'refuse');
    newest slotsom.advice_note_version;
    offer slotsom.advice_note_offer;
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement_party between_them WHERE agreement_id = NEW.agreement_id
        AND CASE WHEN of_client THEN client_party ELSE contractor_party END = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    SELECT * INTO newest FROM slotsom.advice_note_version
      WHERE agreement_id = NEW.agreement_id AND note = NEW.note ORDER BY version DESC LIMIT 1;
    SELECT * INTO offer FROM slotsom.advice_note_offer
      WHERE agreement_id = NEW.agreement_id AND note = NEW.note AND version = NEW.version;
    IF newest.version IS DISTINCT FROM NEW.version
        OR (decides AND NEW.seen IS DISTINCT FROM offer.fingerprint) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    IF (decides AND NEW.done_role IS DISTINCT FROM offer.decider)
        OR (NEW.act = 'decide-within' AND NEW.done_role <> 'team-lead') THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this role', NEW.act);
    END IF;
    IF decides AND (newest.written_by = NEW.done_by OR EXISTS (
        SELECT FROM slotsom.advice_note_act done WHERE done.agreement_id = NEW.agreement_id
          AND done.note = NEW.note AND done.version = NEW.version AND done.done_by = NEW.done_by
          AND done.act IN ('submit', 'answer'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not by who prepared it', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_advice_note_act BEFORE INSERT ON slotsom.advice_note_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_advice_note_act()`,

  // A decision above the ceiling is recorded by the client itself, with the act that takes it.
  `DO $$
  BEGIN
    EXECUTE format('CREATE POLICY "decided by client" ON slotsom.agreement_fact FOR INSERT '
      'WITH CHECK (list = ''ceilingDecisions'' AND (%s) AND EXISTS ('
      'SELECT FROM slotsom.advice_note_act decided WHERE decided.agreement_id = agreement_fact.agreement_id '
      'AND decided.first_position = agreement_fact.recording AND decided.act = ''approve''))',
      slotsom.visibility_rule('client'));
  END
  $$`,
];
