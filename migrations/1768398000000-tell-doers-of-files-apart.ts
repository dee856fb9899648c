import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * By which number the papers with a billing file call who prepared it and who released it: two colleagues of one function
 * are told apart without a name (SLA 1.9; DVO 3.3; AVG 5). Files that were released before keep their papers as they are.
 */
export class TellDoersOfFilesApart1768398000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE slotsom.cemetery_file
      ADD COLUMN prepared_staff integer CHECK (prepared_staff > 0),
      ADD COLUMN released_staff integer CHECK (released_staff > 0)`);
    // Not valid: of files that are there already it is not asked.
    await runner.query(`ALTER TABLE slotsom.cemetery_file ADD CONSTRAINT tells_doers_apart
      CHECK (prepared_staff IS NOT NULL AND released_staff IS NOT NULL AND prepared_staff <> released_staff) NOT VALID`);
  }
}
