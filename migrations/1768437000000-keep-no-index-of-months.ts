import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Payroll lines are read by agreement, and summed per month where they are settled. Nothing ever looked them up by month, and keeping
 * the index took a third of the time in which the database stores a delivery.
 */
export class KeepNoIndexOfMonths1768437000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX slotsom.payroll_line_by_month');
  }
}
