import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A month round asks of many agreements at a time of which notice was given; few have one among their many facts. */
export class FindNotices1768440000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX agreement_fact_notices ON slotsom.agreement_fact (agreement_id) WHERE list = 'notices'`,
    );
  }
}
