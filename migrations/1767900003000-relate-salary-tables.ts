import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Which table a table corrects, and from which one a provisional table was computed. */
export class RelateSalaryTables1767900003000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE slotsom.salary_table
        ADD COLUMN supersedes text UNIQUE REFERENCES slotsom.salary_table,
        ADD COLUMN indexed_from text REFERENCES slotsom.salary_table,
        ADD COLUMN indexed_by numeric(7,4) CHECK (indexed_by > 0),
        ADD CHECK ((indexed_from IS NULL) = (indexed_by IS NULL)),
        ADD CHECK (indexed_from IS NULL OR provisional)`);
  }
}
