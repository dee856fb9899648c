import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** The client itself records that it accepts a salary table (SLA Addendum); everything else is the contractor's. */
export class LetClientsAccept1767900003001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        EXECUTE format('CREATE POLICY "accepted by client" ON slotsom.recording FOR INSERT WITH CHECK (%s)',
          slotsom.visibility_rule('client'));
        EXECUTE format('CREATE POLICY "accepted by client" ON slotsom.agreement_fact FOR INSERT '
          'WITH CHECK (list = ''tableAcceptances'' AND (%s))', slotsom.visibility_rule('client'));
      END
      $$`);
  }
}
