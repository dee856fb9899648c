import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** A planned day keeps its key when it comes to be for something else; of that, a party is reminded anew (DVO 4.5). */
export class RemindOfWhatADayIsFor1768417000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `ALTER TABLE slotsom.planning_reminder
     DROP CONSTRAINT planning_reminder_pkey,
     ADD PRIMARY KEY (agreement_id, entry_key, kind, about, day, moment, side)`,
];
