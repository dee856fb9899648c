import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * How each published line was computed, as the client may see it, and where each line per function is
 * shown. Documents from before have neither: their full explanation stays with the billing run.
 */
export class ExplainPublishedLines1767700000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slotsom.document ADD COLUMN explanation jsonb');
    await runner.query('ALTER TABLE slotsom.document_line ADD COLUMN shown_in integer CHECK (shown_in > 0)');
    // From a fact to the lines that used it.
    await runner.query(
      'CREATE INDEX billing_run_explanation ON slotsom.billing_run USING gin (explanation jsonb_path_ops)',
    );
  }
}
