import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * An advice note is put to the client, and decided on within the ceiling, as it was seen: every version has the
 * fingerprint of what was written (DVO 2.3, 3.3, 4.8).
 */
export class SeeWhatIsSubmitted1768350000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

/** What was written and done before this migration is not held against it: it never changes. */
const STATEMENTS = [
  `ALTER TABLE slotsom.advice_note_version
    ADD COLUMN fingerprint text CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT has_its_fingerprint CHECK (fingerprint IS NOT NULL) NOT VALID`,
  `ALTER TABLE slotsom.advice_note_act
    DROP CONSTRAINT was_seen,
    ADD CONSTRAINT was_seen CHECK ((act IN ('submit', 'decide-within', 'approve', 'refuse')) = (seen IS NOT NULL))
      NOT VALID`,
  `CREATE FUNCTION slotsom.hold_advice_note_seen() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    written constant text := (SELECT fingerprint FROM slotsom.advice_note_version
      WHERE agreement_id = NEW.agreement_id AND note = NEW.note AND version = NEW.version);
  BEGIN
    IF NEW.seen <> written THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not on what was seen last', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_advice_note_seen BEFORE INSERT ON slotsom.advice_note_act
    FOR EACH ROW WHEN (NEW.act IN ('submit', 'decide-within')) EXECUTE FUNCTION slotsom.hold_advice_note_seen()`,
];
