import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A coding scheme is not of a day before the one it follows, and of the day of its moment: "as known on" rests on it. */
export class HoldMomentsOfCoding1768408000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE FUNCTION slotsom.hold_moment_of_coding() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.recorded_on <> (NEW.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date
       OR NEW.recorded_at < (SELECT greatest(
            (SELECT max(recorded_at) FROM slotsom.coding_scheme
             WHERE agreement_id = NEW.agreement_id AND party = NEW.party),
            (SELECT recorded_at FROM slotsom.agreement WHERE agreement_id = NEW.agreement_id))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL012', MESSAGE = 'A coding scheme is of the moment at which it is recorded';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_moment_of_coding BEFORE INSERT ON slotsom.coding_scheme
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_moment_of_coding()`,
];
