import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** An export with faults stays for who sent it, until it is mended or its short term is over (SLA 1.9; AVG 5). */
export class KeepExportsToMend1768390001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `ALTER TABLE slotsom.cemetery_upload
    ALTER COLUMN item_count DROP NOT NULL,
    ALTER COLUMN total DROP NOT NULL,
    ADD CONSTRAINT says_what_it_comes_to CHECK ((item_count IS NULL) = (total IS NULL)),
    ADD COLUMN keep_until timestamptz`,
  // Uploads of before wait for a week; a change of type reaches rows that nobody may update here.
  `ALTER TABLE slotsom.cemetery_upload
    ALTER COLUMN keep_until TYPE timestamptz USING received_at + interval '7 days',
    ALTER COLUMN keep_until SET NOT NULL,
    ADD CONSTRAINT is_kept_for_a_week_at_most CHECK (keep_until <= received_at + interval '7 days')`,
  // Without faults it can be accepted by a colleague; with faults it is of nobody else's concern.
  `CREATE POLICY "with faults: of who sent it" ON slotsom.cemetery_upload AS RESTRICTIVE FOR ALL
    USING (item_count IS NOT NULL OR received_by = (SELECT slotsom.current_person())
      OR (SELECT slotsom.current_role()) = 'system')`,
];
