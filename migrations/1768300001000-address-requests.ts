import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Where a party wants to hear what is asked of it and what was decided; invoices keep their own mailbox. */
export class AddressRequests1768300001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slotsom.party_version ADD COLUMN requests_email text');
  }
}
