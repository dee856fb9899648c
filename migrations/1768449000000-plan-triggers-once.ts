import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../src/platform/database/forward-migration';

/** Tables whose rows come in the transaction of their parent, with the columns that name it. */
const PARENTS: readonly (readonly [table: string, parent: string, key: readonly string[]])[] = [
  ['salary_table_amount', 'salary_table', ['table_id']],
  ['payroll_line', 'payroll_delivery', ['agreement_id', 'delivery_id']],
  ['payroll_file', 'payroll_delivery', ['agreement_id', 'delivery_id']],
  ['document', 'billing_run', ['agreement_id', 'run_id']],
  ['document_line', 'document', ['agreement_id', 'number']],
  ['cemetery_tariff', 'cemetery_tariff_file', ['agreement_id', 'number']],
  ['cemetery_item', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_debtor', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_export_piece', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_mended_cell', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_left_out_reason', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_left_out_row', 'cemetery_export', ['agreement_id', 'export_id']],
  ['cemetery_file_item', 'cemetery_file', ['agreement_id', 'window_number']],
  ['cemetery_file_piece', 'cemetery_file', ['agreement_id', 'window_number']],
];

/**
 * PostgreSQL planned anew, for each document that is issued, what these triggers ask: of text that is put together, and of
 * functions in SQL, no session keeps a plan. Of PL/pgSQL with the names written out it does.
 */
export class PlanTriggersOnce1768449000000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const [table, parent, key] of PARENTS) {
      await runner.query(comesWithParent(table, parent, key));
      await runner.query(`DROP TRIGGER come_with_parent ON slotsom.${table}`);
      await runner.query(`
        CREATE TRIGGER come_with_parent AFTER INSERT ON slotsom.${table} REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION slotsom.${table}_comes_with_parent()`);
    }
    await runner.query('DROP FUNCTION slotsom.come_with_parent()');
    for (const statement of [DATABASE_IDENTITY, DATABASE_IS_RESTORED, NUMBER_OF]) {
      await runner.query(statement);
    }
  }
}

/** Each parent is looked up by its key: joined with the whole table, all that the party may see would be gathered first. */
function comesWithParent(table: string, parent: string, key: readonly string[]): string {
  const of = (alias: string): string => key.map((column) => `${alias}.${column}`).join(', ');
  return `
CREATE FUNCTION slotsom.${table}_comes_with_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT ${key.join(', ')} FROM added) child
    LEFT JOIN LATERAL (
      SELECT added_in FROM slotsom.${parent} parent WHERE (${of('parent')}) = (${of('child')}) LIMIT 1
    ) found ON true
    WHERE found.added_in IS DISTINCT FROM pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'SL007',
      MESSAGE = 'Rows of ${table} come in the transaction of their ${parent}, not later';
  END IF;
  RETURN NULL;
END
$$`;
}

const DATABASE_IDENTITY = `
CREATE OR REPLACE FUNCTION slotsom.database_identity() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT concat_ws('/', system_identifier, left(pg_walfile_name(pg_current_wal_insert_lsn()), 8), pg_database.oid,
                           'slotsom.database_identity'::regclass::oid)
          FROM pg_control_system(), pg_database WHERE datname = current_database());
END
$$`;

const DATABASE_IS_RESTORED = `
CREATE OR REPLACE FUNCTION slotsom.database_is_restored() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN coalesce((SELECT identity FROM slotsom.database_identity ORDER BY sequence DESC LIMIT 1)
                  <> slotsom.database_identity(), false);
END
$$`;

const NUMBER_OF = `
CREATE OR REPLACE FUNCTION slotsom.number_of(series slotsom.number_series, place numeric) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN series.prefix || series.year || '-' || lpad(place::text, greatest(4, length(place::text)), '0');
END
$$`;
