import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** The contractor consents to what it saw as well: a year addendum is put to the client as it was seen (DVO 4.2). */
export class SeeSubmittedYears1768321000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE slotsom.year_addendum_act DROP CONSTRAINT was_seen');
    await runner.query(
      `ALTER TABLE slotsom.year_addendum_act ADD CONSTRAINT was_seen
        CHECK ((act IN ('submit', 'approve', 'refuse')) = (seen IS NOT NULL)) NOT VALID`,
    );
  }
}
