import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Exports of K2B as they were read in, their items for good, and apart from them for its term what says who gets the
 * bill (SLA 1.9; AVG 5).
 */
export class CreateCemeteryItems1768360001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const ADMINISTRATION = `'{cemetery-administration}'`;
const WITH_AUDITOR = `'{cemetery-administration,auditor}'`;

function comesWithExport(table: string): string {
  return `CREATE TRIGGER come_with_parent AFTER INSERT ON slotsom.${table} REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION slotsom.come_with_parent('cemetery_export', 'agreement_id, export_id')`;
}

const STATEMENTS = [
  // A file without faults that waits for its control total; thrown away when nobody comes back for it.
  `CREATE TABLE slotsom.cemetery_upload (
    upload_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    file_name text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    profile text NOT NULL,
    content bytea NOT NULL,
    mended jsonb NOT NULL CHECK (jsonb_typeof(mended) = 'array'),
    item_count integer NOT NULL CHECK (item_count > 0),
    total numeric(15,2) NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text NOT NULL
  )`,
  `SELECT slotsom.protect_mutable('slotsom.cemetery_upload', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_upload', ${ADMINISTRATION}, ${ADMINISTRATION})`,

  `CREATE TABLE slotsom.cemetery_export (
    export_id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    number integer NOT NULL CHECK (number > 0),
    file_name text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    profile text NOT NULL,
    item_count integer NOT NULL CHECK (item_count > 0),
    total numeric(15,2) NOT NULL,
    mended_count integer NOT NULL CHECK (mended_count >= 0),
    read_by text NOT NULL,
    accepted_by text NOT NULL,
    accepted_role text NOT NULL,
    accepted_at timestamptz NOT NULL,
    added_in xid8,
    UNIQUE (agreement_id, export_id),
    UNIQUE (agreement_id, number),
    UNIQUE (agreement_id, digest)
  )`,
  `SELECT slotsom.protect('slotsom.cemetery_export', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_export', ${WITH_AUDITOR}, ${ADMINISTRATION})`,
  `CREATE POLICY "in own name" ON slotsom.cemetery_export AS RESTRICTIVE FOR INSERT
    WITH CHECK (accepted_by = (SELECT slotsom.current_person()) AND accepted_role = (SELECT slotsom.current_role()))`,
  `CREATE TRIGGER stamp_transaction BEFORE INSERT ON slotsom.cemetery_export
    FOR EACH ROW EXECUTE FUNCTION slotsom.stamp_transaction()`,

  `CREATE TABLE slotsom.cemetery_item (
    agreement_id uuid NOT NULL,
    item_id text NOT NULL,
    export_id uuid NOT NULL,
    file_row integer NOT NULL,
    dossier text NOT NULL,
    service_date date NOT NULL,
    cemetery text NOT NULL,
    grave_number text NOT NULL,
    grave_type text NOT NULL,
    article text NOT NULL,
    tariff_from date NOT NULL,
    quantity numeric NOT NULL CHECK (quantity > 0),
    tariff numeric(12,2) NOT NULL,
    amount numeric(15,2) NOT NULL,
    right_from date,
    right_to date,
    right_years integer,
    corrects text,
    PRIMARY KEY (agreement_id, item_id),
    FOREIGN KEY (agreement_id, export_id) REFERENCES slotsom.cemetery_export (agreement_id, export_id),
    FOREIGN KEY (agreement_id, article, tariff_from) REFERENCES slotsom.cemetery_tariff,
    FOREIGN KEY (agreement_id, corrects) REFERENCES slotsom.cemetery_item,
    CONSTRAINT takes_back_below_zero CHECK (CASE WHEN corrects IS NULL THEN amount >= 0 ELSE amount < 0 END)
  )`,
  `CREATE INDEX cemetery_item_by_corrected ON slotsom.cemetery_item (agreement_id, corrects) WHERE corrects IS NOT NULL`,
  `CREATE INDEX cemetery_item_by_export ON slotsom.cemetery_item (agreement_id, export_id)`,
  `SELECT slotsom.protect('slotsom.cemetery_item', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_item', ${WITH_AUDITOR}, ${ADMINISTRATION})`,
  comesWithExport('cemetery_item'),

  // With the texts that may name someone, and the fingerprint, which would tell whether a guess is right.
  `CREATE TABLE slotsom.cemetery_debtor (
    agreement_id uuid NOT NULL,
    item_id text NOT NULL,
    export_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('person', 'organisation')),
    number text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    postcode text NOT NULL,
    place text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    registration text,
    citizen_number text,
    description text NOT NULL,
    bill_text text,
    deviation text,
    fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (agreement_id, item_id),
    FOREIGN KEY (agreement_id, item_id) REFERENCES slotsom.cemetery_item
  )`,
  `CREATE INDEX cemetery_debtor_by_export ON slotsom.cemetery_debtor (agreement_id, export_id)`,
  // The file as it came, in pieces, and what was mended beside its rows.
  `CREATE TABLE slotsom.cemetery_export_piece (
    agreement_id uuid NOT NULL,
    export_id uuid NOT NULL,
    piece integer NOT NULL CHECK (piece > 0),
    content bytea NOT NULL,
    PRIMARY KEY (agreement_id, export_id, piece),
    FOREIGN KEY (agreement_id, export_id) REFERENCES slotsom.cemetery_export (agreement_id, export_id)
  )`,
  `CREATE TABLE slotsom.cemetery_mended_cell (
    agreement_id uuid NOT NULL,
    export_id uuid NOT NULL,
    file_row integer NOT NULL CHECK (file_row > 0),
    item_column text NOT NULL,
    text text NOT NULL,
    reason text NOT NULL CHECK (reason ~ '\\S'),
    mended_by text NOT NULL,
    mended_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, export_id, file_row, item_column),
    FOREIGN KEY (agreement_id, export_id) REFERENCES slotsom.cemetery_export (agreement_id, export_id)
  )`,
  ...['cemetery_debtor', 'cemetery_export_piece', 'cemetery_mended_cell'].flatMap((table) => [
    `SELECT slotsom.protect_removable('slotsom.${table}', 'contractor')`,
    `SELECT slotsom.keep_to_roles('slotsom.${table}', ${ADMINISTRATION}, ${ADMINISTRATION})`,
    comesWithExport(table),
  ]),

  // What was accepted is what was confirmed: as many items, together as much.
  `CREATE FUNCTION slotsom.fill_whole_export() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.item_count, NEW.total) IS DISTINCT FROM (SELECT (count(*)::integer, coalesce(sum(amount), 0))
        FROM slotsom.cemetery_item WHERE agreement_id = NEW.agreement_id AND export_id = NEW.export_id) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL006', MESSAGE = format('The items of export %s do not add up to it', NEW.number);
    END IF;
    RETURN NULL;
  END
  $$`,
  `CREATE CONSTRAINT TRIGGER fill_whole_export AFTER INSERT ON slotsom.cemetery_export
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.fill_whole_export()`,
];
