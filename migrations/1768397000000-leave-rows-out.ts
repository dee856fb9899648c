import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Rows of an export that are not read in: which, for good, so that nothing is forgotten; who left them out and why, for
 * the term of the series, since a reason may name someone (SLA 1.9; AVG 5).
 */
export class LeaveRowsOut1768397000000 extends ForwardMigration {
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
  `ALTER TABLE slotsom.cemetery_upload
    ADD COLUMN left_out jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(left_out) = 'array'),
    ADD COLUMN left_out_total numeric(15,2) NOT NULL DEFAULT 0`,

  `CREATE TABLE slotsom.cemetery_left_out_row (
    agreement_id uuid NOT NULL,
    export_id uuid NOT NULL,
    file_row integer NOT NULL CHECK (file_row > 0),
    item_id text,
    amount numeric(15,2),
    causes jsonb NOT NULL CHECK (jsonb_typeof(causes) = 'array'),
    PRIMARY KEY (agreement_id, export_id, file_row),
    FOREIGN KEY (agreement_id, export_id) REFERENCES slotsom.cemetery_export (agreement_id, export_id)
  )`,
  `CREATE INDEX cemetery_left_out_row_by_item ON slotsom.cemetery_left_out_row (agreement_id, item_id)`,
  `SELECT slotsom.protect('slotsom.cemetery_left_out_row', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_left_out_row', ${WITH_AUDITOR}, ${ADMINISTRATION})`,
  comesWithExport('cemetery_left_out_row'),

  `CREATE TABLE slotsom.cemetery_left_out_reason (
    agreement_id uuid NOT NULL,
    export_id uuid NOT NULL,
    file_row integer NOT NULL,
    reason text NOT NULL CHECK (reason ~ '\\S'),
    left_out_by text NOT NULL,
    left_out_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, export_id, file_row),
    FOREIGN KEY (agreement_id, export_id, file_row) REFERENCES slotsom.cemetery_left_out_row
  )`,
  `SELECT slotsom.protect_removable('slotsom.cemetery_left_out_reason', 'contractor')`,
  `SELECT slotsom.keep_to_roles('slotsom.cemetery_left_out_reason', ${ADMINISTRATION}, ${ADMINISTRATION})`,
  comesWithExport('cemetery_left_out_reason'),

  // A row is read in or left out, and nobody leaves one out without saying why.
  `CREATE FUNCTION slotsom.hold_cemetery_left_out_row() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM slotsom.cemetery_item item WHERE item.agreement_id = NEW.agreement_id
        AND item.export_id = NEW.export_id AND item.file_row = NEW.file_row) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('Row %s is read in and left out', NEW.file_row);
    END IF;
    IF NOT EXISTS (SELECT FROM slotsom.cemetery_left_out_reason why WHERE why.agreement_id = NEW.agreement_id
        AND why.export_id = NEW.export_id AND why.file_row = NEW.file_row) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = format('Row %s is left out without a reason', NEW.file_row);
    END IF;
    RETURN NULL;
  END
  $$`,
  `CREATE CONSTRAINT TRIGGER hold_cemetery_left_out_row AFTER INSERT ON slotsom.cemetery_left_out_row
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slotsom.hold_cemetery_left_out_row()`,

  // What the papers with a file say of them, without why; empty of files of before.
  `ALTER TABLE slotsom.cemetery_file ADD COLUMN left_out jsonb CHECK (jsonb_typeof(left_out) = 'array')`,
];
