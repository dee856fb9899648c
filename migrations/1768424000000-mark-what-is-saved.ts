import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A mark of each transaction that wrote, for whoever did not hear whether it was saved. */
const UP = [
  `CREATE TABLE slotsom.commit_mark (
     mark uuid PRIMARY KEY,
     is_saved boolean NOT NULL,
     marked_at timestamptz NOT NULL DEFAULT now()
   )`,
  `SELECT slotsom.protect_removable('slotsom.commit_mark', 'everyone')`,
];

export class MarkWhatIsSaved1768424000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }
}
