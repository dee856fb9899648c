import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Where mails went and under which message id; what they said is not kept. */
export class KeepSentMails1768100001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE slotsom.sent_mail (
        mail_key text PRIMARY KEY,
        message_id text NOT NULL,
        address text NOT NULL,
        sent_at timestamptz NOT NULL
      )`);
    await runner.query("SELECT slotsom.protect('slotsom.sent_mail', 'system')");
  }
}
