import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A burst of killed workers used up the attempts of work that never failed, and stretched the pauses of what did. */
export class CountDeathsApart1768451000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slotsom.due_work ADD COLUMN deaths integer NOT NULL DEFAULT 0');
  }
}
