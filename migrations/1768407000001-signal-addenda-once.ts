import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** An addendum has one maximum whatever the year, and a signal rests on a whole recording (DVO 3.6, 4.6, 4.8). */
export class SignalAddendaOnce1768407000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // As before, but of an addendum over all years: the one in which its work begins can change, or be unknown.
  `CREATE OR REPLACE FUNCTION slotsom.signal_once() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    latest slotsom.budget_signal;
  BEGIN
    SELECT * INTO latest FROM slotsom.budget_signal
      WHERE agreement_id = NEW.agreement_id AND limit_name = NEW.limit_name AND threshold = NEW.threshold
        AND (year = NEW.year OR limit_name LIKE 'addendum %')
      ORDER BY number DESC, known_position DESC, known_on DESC LIMIT 1;
    IF NEW.number <> coalesce(latest.number, 0) + 1
       OR latest.used * 100 >= NEW.amount * NEW.threshold THEN
      RAISE EXCEPTION USING ERRCODE = 'SL012',
        MESSAGE = format('%s %% of %s in %s was signalled before', NEW.threshold, NEW.limit_name, NEW.year);
    END IF;
    RETURN NEW;
  END
  $$`,

  // The rows that are there are looked at as well, and only the system sees them.
  "SELECT set_config('slotsom.party', 'system', true)",
  `ALTER TABLE slotsom.budget_signal
    ADD CONSTRAINT is_of_recording FOREIGN KEY (agreement_id, known_position)
      REFERENCES slotsom.recording (agreement_id, last_position),
    ADD CONSTRAINT is_of_limit
      CHECK (limit_name ~ '^(formation|overhead|training|services( \\S+)+|addendum \\S.*)$')`,
  "SELECT set_config('slotsom.party', '', true)",
];
