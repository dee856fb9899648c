import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * A payroll line comes with its delivery and its recording in one transaction: `come_with_parent` and `fill_own_recording` see to that
 * for all lines of a statement together, and neither parent can ever be changed or removed. The foreign keys asked the same, of
 * each of a hundred thousand lines again, and took as long as everything else that is done with them.
 */
export class LookAtLinesTogether1768427000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const constraint of ['payroll_line_delivery_id_fkey', 'payroll_line_agreement_id_recording_fkey'])
      await runner.query(`ALTER TABLE slotsom.payroll_line DROP CONSTRAINT ${constraint}`);
  }
}
