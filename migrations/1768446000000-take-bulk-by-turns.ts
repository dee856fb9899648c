import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** The thousands of orders of a month round stood before each mail that was asked for after them. */
export class TakeBulkByTurns1768446000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  'ALTER TABLE slotsom.due_work ADD COLUMN in_bulk boolean NOT NULL DEFAULT false',
  'DROP INDEX slotsom.due_work_waiting',
  `CREATE INDEX due_work_waiting ON slotsom.due_work (in_bulk, due_at, id)
    WHERE done_at IS NULL AND given_up_at IS NULL`,
];
