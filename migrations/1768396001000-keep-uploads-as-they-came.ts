import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** An export that waits stays as it came, of who sent it; only what is read in it changes (SLA 1.9). */
export class KeepUploadsAsTheyCame1768396001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const AS_IT_CAME = [
  'upload_id',
  'agreement_id',
  'file_name',
  'digest',
  'content',
  'received_at',
  'received_by',
];

const columnsOf = (row: 'OLD' | 'NEW'): string => AS_IT_CAME.map((column) => `${row}.${column}`).join(', ');

const STATEMENTS = [
  `CREATE FUNCTION slotsom.keep_cemetery_upload() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (${columnsOf('OLD')}) IS DISTINCT FROM (${columnsOf('NEW')}) THEN
      RAISE EXCEPTION USING ERRCODE = 'SL010', MESSAGE = 'An export that waits stays as it came';
    END IF;
    RETURN NEW;
  END
  $$`,
  `CREATE TRIGGER keep_cemetery_upload BEFORE UPDATE ON slotsom.cemetery_upload
    FOR EACH ROW EXECUTE FUNCTION slotsom.keep_cemetery_upload()`,
];
