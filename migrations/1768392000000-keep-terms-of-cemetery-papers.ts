import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * What the papers with a billing file say besides its figures, so that they say the same for ever and to both sides:
 * who prepared it, and which cells of its items were mended, without what was in them or why, which may name someone
 * (SLA 1.9; AVG 5). Until now the administration alone prepared files, and its exports came as they were.
 */
export class KeepTermsOfCemeteryPapers1768392000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE slotsom.cemetery_file
      ADD COLUMN prepared_role text NOT NULL DEFAULT 'cemetery-administration',
      ADD COLUMN mended jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(mended) = 'array')`);
    for (const column of ['prepared_role', 'mended'])
      await runner.query(`ALTER TABLE slotsom.cemetery_file ALTER COLUMN ${column} DROP DEFAULT`);
  }
}
