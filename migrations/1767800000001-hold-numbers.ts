import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Each number of a series is of one document of that day, and each document has a number of a series. */
export class HoldNumbers1767800000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADD_UP_LINES);
    await runner.query(SERIES);
    await runner.query(NUMBER_OF);
    await runner.query(NUMBER_IS_USED);
    await runner.query(NUMBER_IS_GIVEN);
  }
}

/**
 * The sum is looked at when a document is saved; this looks again at lines that come after that, in the
 * same transaction. Once for a statement, because a document may have hundreds of lines.
 */
const ADD_UP_LINES = `
CREATE FUNCTION slotsom.add_up_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong text;
BEGIN
  SELECT document.number INTO wrong
  FROM (SELECT DISTINCT agreement_id, number FROM added) touched
  JOIN slotsom.document USING (agreement_id, number)
  WHERE net <> (SELECT sum(amount) FROM slotsom.document_line line
                WHERE line.agreement_id = touched.agreement_id AND line.number = touched.number)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'SL006', MESSAGE = format('The lines of %s do not add up to it', wrong);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER add_up_lines AFTER INSERT ON slotsom.document_line REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION slotsom.add_up_lines()`;

/** A series of another name or year would leave its documents without one. */
const SERIES = `
ALTER TABLE slotsom.number_series
  ADD CONSTRAINT number_series_prefix CHECK (prefix ~ '^[A-Z]{1,4}$'),
  ADD CONSTRAINT number_series_year CHECK (year = extract(year FROM last_issued_on));
CREATE FUNCTION slotsom.keep_series_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'SL004', MESSAGE = 'A number series keeps its party, prefix and year';
END
$$;
CREATE TRIGGER keep_series_name BEFORE UPDATE ON slotsom.number_series FOR EACH ROW
  WHEN ((OLD.party, OLD.prefix, OLD.year) IS DISTINCT FROM (NEW.party, NEW.prefix, NEW.year))
  EXECUTE FUNCTION slotsom.keep_series_name()`;

/** As it stands on the document: at least four digits. */
const NUMBER_OF = `
CREATE FUNCTION slotsom.number_of(series slotsom.number_series, place numeric) RETURNS text
LANGUAGE sql IMMUTABLE
AS $$
  SELECT series.prefix || series.year || '-' || lpad(place::text, greatest(4, length(place::text)), '0')
$$`;

/** Every step of a series is looked at by itself, so a number that was passed over shows as well. */
const NUMBER_IS_USED = `
CREATE FUNCTION slotsom.number_is_used() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM slotsom.document
                 WHERE contractor_party = NEW.party AND issued_on = NEW.last_issued_on
                   AND number = slotsom.number_of(NEW, NEW.last_number)) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL008', MESSAGE = format(
      'Number %s has no document of %s', slotsom.number_of(NEW, NEW.last_number), NEW.last_issued_on);
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER number_is_used AFTER INSERT OR UPDATE ON slotsom.number_series
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.number_is_used()`;

/** Numbers up to the last have their documents already, so only the next can be added. */
const NUMBER_IS_GIVEN = `
CREATE FUNCTION slotsom.number_is_given() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place constant numeric := split_part(NEW.number, '-', 2);
BEGIN
  IF NOT EXISTS (SELECT FROM slotsom.number_series series
                 WHERE party = NEW.contractor_party AND last_number >= place
                   AND slotsom.number_of(series, place) = NEW.number) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL008', MESSAGE = format('No series gave number %s', NEW.number);
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER number_is_given AFTER INSERT ON slotsom.document
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.number_is_given()`;
