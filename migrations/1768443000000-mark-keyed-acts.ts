import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Each key has the mark that is saved with its act, so that whoever comes back finds out whether it was done. */
const UP = [
  `ALTER TABLE slotsom.idempotency_key ADD COLUMN mark uuid NOT NULL DEFAULT gen_random_uuid()`,
  `CREATE UNIQUE INDEX idempotency_key_unanswered ON slotsom.idempotency_key (mark) WHERE status IS NULL`,
];

export class MarkKeyedActs1768443000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }
}
