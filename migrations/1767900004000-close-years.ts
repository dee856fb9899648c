import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Year-end statements as they were issued: once for a year, and as things stood. */
export class CloseYears1767900004000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(YEAR_END_STATEMENT);
    await runner.query(`SELECT slotsom.protect('slotsom.year_end_statement', 'both', 'contractor')`);
    await runner.query(IN_OWN_NAME);
    await runner.query(CLOSE_AS_IT_STANDS);
  }
}

/** Count, sum and hash stand beside the body, so that they can be compared without reading it. */
const YEAR_END_STATEMENT = `
CREATE TABLE slotsom.year_end_statement (
  agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
  year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  known_on date NOT NULL,
  known_position bigint NOT NULL CHECK (known_position >= 0),
  runs_before integer NOT NULL CHECK (runs_before >= 0),
  rules_version text NOT NULL,
  line_count integer NOT NULL CHECK (line_count >= 0),
  line_sum numeric(15,2) NOT NULL,
  lines_hash text NOT NULL CHECK (lines_hash ~ '^[0-9a-f]{64}$'),
  body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
  body_hash text NOT NULL CHECK (body_hash ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz NOT NULL,
  issued_by text NOT NULL,
  issued_role text NOT NULL,
  PRIMARY KEY (agreement_id, year),
  CONSTRAINT year_is_over CHECK (known_on > make_date(year, 12, 31)),
  CONSTRAINT says_the_same CHECK (
    (body ->> 'year')::integer = year AND body ->> 'knownOn' = known_on::text
    AND (body ->> 'knownPosition')::bigint = known_position AND body ->> 'rulesVersion' = rules_version
    AND (body #>> '{charged,count}')::integer = line_count AND (body #>> '{charged,sum}')::numeric = line_sum
    AND body #>> '{charged,hash}' = lines_hash
  )
)`;

const IN_OWN_NAME = `
CREATE POLICY "in own name" ON slotsom.year_end_statement AS RESTRICTIVE FOR INSERT
  WITH CHECK (issued_by = (SELECT slotsom.current_person()) AND issued_role = (SELECT slotsom.current_role()))`;

/** By everything that is recorded and issued at that moment: later lines are marked by what came before. */
const CLOSE_AS_IT_STANDS = `
CREATE FUNCTION slotsom.close_as_it_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.known_position <> (SELECT coalesce(max(last_position), 0) FROM slotsom.recording
                            WHERE agreement_id = NEW.agreement_id)
     OR NEW.runs_before <> (SELECT count(*) FROM slotsom.billing_run WHERE agreement_id = NEW.agreement_id)
     OR NEW.line_sum <> (SELECT coalesce(sum(amount), 0) FROM slotsom.document_line
                         WHERE agreement_id = NEW.agreement_id AND left(cost_month, 4) = NEW.year::text) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL009',
      MESSAGE = format('The statement of %s is not of what is recorded and issued now', NEW.year);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER close_as_it_stands BEFORE INSERT ON slotsom.year_end_statement
  FOR EACH ROW EXECUTE FUNCTION slotsom.close_as_it_stands()`;
