import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A draft of a round went on counting as ready when its agreement was given narrower bounds. */
export class RememberBoundsOfOrders1768450000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

// Absent where no bounds were set, and of orders of before: where bounds are set, those are tried again.
const STATEMENTS = [
  'ALTER TABLE slotsom.billing_order_result ADD COLUMN bounds_version integer',
  `ALTER TABLE slotsom.billing_order_result ADD FOREIGN KEY (agreement_id, bounds_version)
    REFERENCES slotsom.billing_bounds (agreement_id, version)`,
];
