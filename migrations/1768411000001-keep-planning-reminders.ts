import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** That a party was reminded of a day of the calendar: once for each moment, and again only when the day was moved (DVO 4.5, 6). */
export class KeepPlanningReminders1768411000001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE slotsom.planning_reminder (
    agreement_id uuid NOT NULL REFERENCES slotsom.agreement,
    entry_key text NOT NULL CHECK (entry_key ~ '\\S'),
    day date NOT NULL,
    moment text NOT NULL CHECK (moment IN ('six-weeks', 'two-weeks', 'late')),
    side text NOT NULL CHECK (side IN ('client', 'contractor')),
    kind text NOT NULL,
    about text NOT NULL,
    reminded_on date NOT NULL,
    reminded_at timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, entry_key, day, moment, side),
    CONSTRAINT is_of_its_moment CHECK ((moment = 'late') = (reminded_on > day))
  )`,
  `SELECT slotsom.protect('slotsom.planning_reminder', 'both', 'system')`,
];
