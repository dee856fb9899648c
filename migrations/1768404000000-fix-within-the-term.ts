import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** An overview is of months that the agreement covers: of others there is nothing to account for (DVO 6, 9.1, 9.2). */
export class FixWithinTheTerm1768404000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  // An end on a 1 January is the first day without; any other is the last day with.
  `CREATE FUNCTION slotsom.fix_within_term() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    begins date := make_date(left(NEW.period, 4)::integer, CASE right(NEW.period, 1) WHEN '1' THEN 1 ELSE 7 END, 1);
  BEGIN
    IF NOT EXISTS (SELECT FROM slotsom.agreement WHERE agreement_id = NEW.agreement_id
        AND starts_on < begins + interval '6 months'
        AND (ends_on IS NULL OR ends_on > begins OR (ends_on = begins AND right(NEW.period, 1) = '2'))) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL011',
        MESSAGE = format('The agreement covers no month of %s', NEW.period);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER fix_within_term BEFORE INSERT ON slotsom.fixed_overview
    FOR EACH ROW EXECUTE FUNCTION slotsom.fix_within_term()`,
];
