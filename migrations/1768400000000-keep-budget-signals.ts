import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** That a threshold of a limit was reached, once for a limit as it was; both parties see it (DVO 4.2, 4.8, 6). */
export class KeepBudgetSignals1768400000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.budget_signal (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    limit_name text NOT NULL CHECK (limit_name ~ '\\S'),
    threshold integer NOT NULL CHECK (threshold IN (75, 85, 100)),
    number integer NOT NULL CHECK (number > 0),
    amount numeric(15,2) NOT NULL CHECK (amount > 0),
    used numeric(15,2) NOT NULL,
    known_on date NOT NULL,
    known_position bigint NOT NULL CHECK (known_position >= 0),
    signalled_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, year, limit_name, threshold, number),
    CONSTRAINT is_reached CHECK (used * 100 >= amount * threshold)
  )`,
  `SELECT slotsom.protect('slotsom.budget_signal', 'both', 'system')`,

  // Once: again only of a limit that what was used at the time of the latest signal would not have reached.
  `CREATE FUNCTION slotsom.signal_once() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    latest slotsom.budget_signal;
  BEGIN
    SELECT * INTO latest FROM slotsom.budget_signal
      WHERE agreement_id = NEW.agreement_id AND year = NEW.year AND limit_name = NEW.limit_name
        AND threshold = NEW.threshold
      ORDER BY number DESC LIMIT 1;
    IF NEW.number <> coalesce(latest.number, 0) + 1
       OR latest.used * 100 >= NEW.amount * NEW.threshold THEN
      RAISE EXCEPTION USING ERRCODE = 'SL012',
        MESSAGE = format('%s %% of %s in %s was signalled before', NEW.threshold, NEW.limit_name, NEW.year);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER signal_once BEFORE INSERT ON slotsom.budget_signal
    FOR EACH ROW EXECUTE FUNCTION slotsom.signal_once()`,
];
