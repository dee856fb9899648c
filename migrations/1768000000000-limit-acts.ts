import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** How often someone decided lately, so that a program gone wild or a stolen session does not decide on. */
export class LimitActs1768000000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIMITED_ACT);
    await runner.query("SELECT slotsom.protect_mutable('slotsom.limited_act', 'system')");
  }
}

/** Removed when it no longer counts; what was decided stands in the audit chain. */
const LIMITED_ACT = `
CREATE TABLE slotsom.limited_act (
  act_id uuid PRIMARY KEY,
  person_id text NOT NULL,
  action text NOT NULL,
  tried_at timestamptz(3) NOT NULL
);
CREATE INDEX limited_act_person ON slotsom.limited_act (person_id, action, tried_at)`;
