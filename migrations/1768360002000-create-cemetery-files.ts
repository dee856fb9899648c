import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Billing files of the cemetery administration: prepared by one, released by another, received by the client (SLA 1.9). */
export class CreateCemeteryFiles1768360002000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const ADMINISTRATION = `'{cemetery-administration}'`;
const WITH_AUDITOR = `'{cemetery-administration,auditor}'`;
const READERS = `'{cemetery-administration,auditor,client-finance}'`;

const inNameOf = (table: string, who: string): string =>
  `CREATE POLICY "in own name" ON slotsom.${table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (${who}_by = (SELECT slotsom.current_person()) AND ${who}_role = (SELECT slotsom.current_role()))`;

function comesWithFile(table: string): string {
  return `CREATE TRIGGER come_with_parent AFTER INSERT ON slotsom.${table} REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION slotsom.come_with_parent('cemetery_file', 'agreement_id, window_number')`;
}

const STATEMENTS = [
  `CREATE TABLE slotsom.cemetery_preparation (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL CHECK (window_number > 0),
    number integer NOT NULL CHECK (number > 0),
    series_version integer NOT NULL,
    item_count integer NOT NULL CHECK (item_count >= 0),
    total numeric(15,2) NOT NULL,
    figures jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    prepared_by text NOT NULL,
    prepared_role text NOT NULL,
    prepared_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, window_number, number),
    FOREIGN KEY (agreement_id, series_version) REFERENCES slotsom.cemetery_series
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_preparation', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_preparation', ${WITH_AUDITOR}, ${ADMINISTRATION})`,
  inNameOf('cemetery_preparation', 'prepared'),

  `CREATE TABLE slotsom.cemetery_file (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL CHECK (window_number > 0),
    file_number text NOT NULL CHECK (file_number ~ '^K2B-[0-9]{4}-[0-9]{2,}$'),
    preparation integer NOT NULL,
    window_from date NOT NULL,
    window_until date NOT NULL,
    due_on date NOT NULL,
    item_count integer NOT NULL CHECK (item_count >= 0),
    total numeric(15,2) NOT NULL,
    figures jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    fingerprint text NOT NULL,
    output_profile text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    digest_of_lines text NOT NULL CHECK (digest_of_lines ~ '^[0-9a-f]{64}$'),
    released_by text NOT NULL,
    released_role text NOT NULL,
    released_on date NOT NULL,
    released_at timestamptz NOT NULL,
    added_in xid8,
    PRIMARY KEY (agreement_id, window_number),
    UNIQUE (agreement_id, file_number),
    FOREIGN KEY (agreement_id, window_number, preparation) REFERENCES slotsom.cemetery_preparation,
    CHECK (window_from < window_until AND window_until <= released_on)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_file', 'both', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_file', ${READERS}, ${ADMINISTRATION})`,
  inNameOf('cemetery_file', 'released'),
  `CREATE TRIGGER stamp_transaction BEFORE INSERT ON slotsom.cemetery_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.stamp_transaction()`,

  // An item is in exactly one file.
  `CREATE TABLE slotsom.cemetery_file_item (
    agreement_id uuid NOT NULL,
    item_id text NOT NULL,
    window_number integer NOT NULL,
    PRIMARY KEY (agreement_id, item_id),
    FOREIGN KEY (agreement_id, item_id) REFERENCES slotsom.cemetery_item,
    FOREIGN KEY (agreement_id, window_number) REFERENCES slotsom.cemetery_file
  )`,
  `CREATE INDEX cemetery_file_item_by_window ON slotsom.cemetery_file_item (agreement_id, window_number)`,
  `SELECT slotsom.protect('slotsom.cemetery_file_item', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_file_item', ${WITH_AUDITOR}, ${ADMINISTRATION})`,
  comesWithFile('cemetery_file_item'),

  // Personal, so apart from what is kept for good.
  `CREATE TABLE slotsom.cemetery_file_piece (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL,
    piece integer NOT NULL CHECK (piece > 0),
    content bytea NOT NULL,
    PRIMARY KEY (agreement_id, window_number, piece),
    FOREIGN KEY (agreement_id, window_number) REFERENCES slotsom.cemetery_file
  )`,
  `SELECT slotsom.protect_removable('slotsom.cemetery_file_piece', 'both', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_file_piece', '{cemetery-administration,client-finance}', ${ADMINISTRATION})`,
  comesWithFile('cemetery_file_piece'),

  `CREATE TABLE slotsom.cemetery_file_act (
    agreement_id uuid NOT NULL,
    window_number integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    act text NOT NULL,
    item_count integer CHECK (item_count >= 0),
    total numeric(15,2),
    text text CHECK (text ~ '\\S'),
    done_by text NOT NULL,
    done_role text NOT NULL,
    done_party text NOT NULL,
    done_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, window_number, number),
    FOREIGN KEY (agreement_id, window_number) REFERENCES slotsom.cemetery_file,
    CONSTRAINT act_is_known CHECK (act IN ('deliver', 'receive', 'close-difference')),
    CONSTRAINT says_what_was_read CHECK ((act = 'receive') = (item_count IS NOT NULL)
      AND (act = 'receive') = (total IS NOT NULL)),
    CONSTRAINT says_why CHECK (act <> 'close-difference' OR text IS NOT NULL)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_file_act', 'both')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_file_act', ${READERS}, '{cemetery-administration,client-finance}')`,
  inNameOf('cemetery_file_act', 'done'),
  `CREATE POLICY "for own party" ON slotsom.cemetery_file_act AS RESTRICTIVE FOR INSERT
    WITH CHECK (done_party = (SELECT slotsom.current_party()))`,
  `CREATE UNIQUE INDEX cemetery_file_delivered_once ON slotsom.cemetery_file_act (agreement_id, window_number)
    WHERE act = 'deliver'`,

  // Numbered without gaps, each window after the one before it, as it was prepared last and by someone else.
  `CREATE FUNCTION slotsom.hold_cemetery_file() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    before_it slotsom.cemetery_file;
    prepared slotsom.cemetery_preparation;
  BEGIN
    SELECT * INTO before_it FROM slotsom.cemetery_file
      WHERE agreement_id = NEW.agreement_id ORDER BY window_number DESC LIMIT 1;
    IF NEW.window_number <> coalesce(before_it.window_number, 0) + 1
        OR NEW.window_from <> coalesce(before_it.window_until, NEW.window_from) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL008', MESSAGE = 'Files of windows follow each other without gaps';
    END IF;
    SELECT * INTO prepared FROM slotsom.cemetery_preparation
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number ORDER BY number DESC LIMIT 1;
    IF (prepared.number, prepared.fingerprint, prepared.item_count, prepared.total)
        IS DISTINCT FROM (NEW.preparation, NEW.fingerprint, NEW.item_count, NEW.total) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is released as it was prepared last';
    END IF;
    IF prepared.prepared_by = NEW.released_by THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is not released by who prepared it';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_file BEFORE INSERT ON slotsom.cemetery_file
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_file()`,
  `CREATE FUNCTION slotsom.hold_cemetery_file_items() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM added JOIN slotsom.cemetery_file file USING (agreement_id, window_number)
        JOIN slotsom.cemetery_item item USING (agreement_id, item_id)
        JOIN slotsom.cemetery_export export USING (agreement_id, export_id)
        WHERE file.released_by IN (export.read_by, export.accepted_by)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A file is not released by who read its items in';
    END IF;
    RETURN NULL;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_file_items AFTER INSERT ON slotsom.cemetery_file_item REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION slotsom.hold_cemetery_file_items()`,

  // At the end of the release: all that belongs in it, nothing else, and the bytes that its fingerprint says.
  `CREATE FUNCTION slotsom.fill_whole_cemetery_file() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.item_count, NEW.total) IS DISTINCT FROM (SELECT (count(*)::integer, coalesce(sum(amount), 0))
          FROM slotsom.cemetery_file_item JOIN slotsom.cemetery_item USING (agreement_id, item_id)
          WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number
            AND service_date < NEW.window_until)
        OR EXISTS (SELECT FROM slotsom.cemetery_item item
          WHERE agreement_id = NEW.agreement_id AND service_date < NEW.window_until
            AND NOT EXISTS (SELECT FROM slotsom.cemetery_file_item taken
              WHERE taken.agreement_id = item.agreement_id AND taken.item_id = item.item_id)) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL006', MESSAGE = format('The items of %s do not add up to it', NEW.file_number);
    END IF;
    IF NEW.digest IS DISTINCT FROM (SELECT encode(sha256(string_agg(content, ''::bytea ORDER BY piece)), 'hex')
        FROM slotsom.cemetery_file_piece
        WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL006', MESSAGE = format('%s has other bytes than its digest says', NEW.file_number);
    END IF;
    RETURN NULL;
  END
  $$`,
  `CREATE CONSTRAINT TRIGGER fill_whole_cemetery_file AFTER INSERT ON slotsom.cemetery_file
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.fill_whole_cemetery_file()`,

  // The client gets and receives; what it read otherwise is closed once, by either side, with a reason.
  `CREATE FUNCTION slotsom.hold_cemetery_file_act() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    file slotsom.cemetery_file;
    newest slotsom.cemetery_file_act;
  BEGIN
    IF NEW.act <> 'close-difference' AND NOT EXISTS (SELECT FROM slotsom.agreement_party
        WHERE agreement_id = NEW.agreement_id AND client_party = NEW.done_party) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s is not for this side', NEW.act);
    END IF;
    IF NEW.act = 'deliver' THEN
      RETURN NEW;
    END IF;
    SELECT * INTO file FROM slotsom.cemetery_file
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number;
    SELECT * INTO newest FROM slotsom.cemetery_file_act
      WHERE agreement_id = NEW.agreement_id AND window_number = NEW.window_number AND act <> 'deliver'
      ORDER BY number DESC LIMIT 1;
    IF newest.act = 'close-difference' OR (newest.item_count, newest.total) = (file.item_count, file.total)
        OR (NEW.act = 'close-difference' AND newest.act IS NULL) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('%s does not follow what was done', NEW.act);
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER hold_cemetery_file_act BEFORE INSERT ON slotsom.cemetery_file_act
    FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_file_act()`,

  `CREATE FUNCTION slotsom.keep_cemetery_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.cemetery_file WHERE agreement_id = NEW.agreement_id) AND NOT EXISTS (
        SELECT FROM slotsom.cemetery_series WHERE agreement_id = NEW.agreement_id AND version = NEW.version - 1
          AND anchor = NEW.anchor AND days = NEW.days) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'A series keeps its anchor and length once a file was released';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER keep_cemetery_anchor BEFORE INSERT ON slotsom.cemetery_series
    FOR EACH ROW EXECUTE FUNCTION slotsom.keep_cemetery_anchor()`,
];
