import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** When billing files are due and whether they were delivered is for everyone of both parties (SLA 1.9; decision 25). */
export class ShowDaysOfWindows1768414000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

/**
 * Reads of tables that are kept to their roles what is named here and nothing else, as background work would. Rows stay
 * those of the party of who asks, so of an agreement of others there is nothing. Not by another owner: row security
 * holds for every owner, and one without it would see all parties.
 */
function narrowly(name: string, columns: string, query: string): string {
  return `CREATE FUNCTION slotsom.${name}(of_agreement uuid) RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
  DECLARE
    own_role constant text := coalesce(slotsom.current_role(), '');
  BEGIN
    PERFORM set_config('slotsom.role', 'system', true);
    RETURN QUERY ${query};
    PERFORM set_config('slotsom.role', own_role, true);
  END
  $$`;
}

const STATEMENTS = [
  // Not the cemeteries, nor what is kept of debtors and on which law.
  narrowly(
    'days_of_series',
    'first_day date, length integer, due_shift text, closing_days jsonb',
    `SELECT series.anchor, series.days, series.body ->> 'verschuiving',
        coalesce(series.body -> 'sluitingsdagen', '[]'::jsonb)
      FROM slotsom.cemetery_series series WHERE series.agreement_id = of_agreement
      ORDER BY series.version DESC LIMIT 1`,
  ),
  // Not what is in a file, nor who made it.
  narrowly(
    'days_of_files',
    'number integer, due_day date, delivered timestamptz',
    `SELECT file.window_number, file.due_on, act.done_at
      FROM slotsom.cemetery_file file LEFT JOIN slotsom.cemetery_file_act act
        ON act.agreement_id = file.agreement_id AND act.window_number = file.window_number AND act.act = 'deliver'
      WHERE file.agreement_id = of_agreement ORDER BY file.window_number`,
  ),
];
