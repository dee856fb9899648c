import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/**
 * Rows that come with their parent look it up by its key. Joined with the whole table, PostgreSQL first gathered all that
 * the party may see, for each document that is issued.
 */
export class LookUpParentsByRow1768418000002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(COME_WITH_PARENT);
  }
}

const COME_WITH_PARENT = `
CREATE OR REPLACE FUNCTION slotsom.come_with_parent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  late boolean;
BEGIN
  EXECUTE format(
    'SELECT EXISTS (
       SELECT FROM (SELECT DISTINCT %2$s FROM added) child
       LEFT JOIN LATERAL (SELECT added_in FROM slotsom.%1$I parent WHERE (%3$s) = (%4$s) LIMIT 1) found ON true
       WHERE found.added_in IS DISTINCT FROM pg_current_xact_id())',
    TG_ARGV[0], TG_ARGV[1],
    regexp_replace(TG_ARGV[1], '(\\w+)', 'parent.\\1', 'g'), regexp_replace(TG_ARGV[1], '(\\w+)', 'child.\\1', 'g')
  ) INTO late;
  IF late THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007',
      MESSAGE = format('Rows of %I come in the transaction of their %I, not later', TG_TABLE_NAME, TG_ARGV[0]);
  END IF;
  RETURN NULL;
END
$$`;
