import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A month round goes through the agreements of a contractor in order of key, some at a time. */
export class ListAgreementsOfContractors1768418000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX agreement_of_contractor ON slotsom.agreement (contractor_party, key COLLATE "C")`,
    );
  }
}
