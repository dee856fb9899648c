import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** Functions that refuse what comes later by a rule of their own, each with where it is tested. */
const OTHER_RULES: Readonly<Record<string, string>> = {
  come_with_agreement: 'test/store/agreements/recordings.spec.ts',
  come_with_own_positions: 'test/store/payroll/kept-deliveries.spec.ts',
  fill_own_recording: 'test/store/agreements/recordings.spec.ts',
};

/** One whose trigger is gone is in no catalogue, so they are named. */
const CHILDREN = [
  'cemetery_debtor',
  'cemetery_export_piece',
  'cemetery_file_item',
  'cemetery_file_piece',
  'cemetery_item',
  'cemetery_left_out_reason',
  'cemetery_left_out_row',
  'cemetery_mended_cell',
  'cemetery_tariff',
  'document',
  'document_line',
  'payroll_file',
  'payroll_line',
  'salary_table_amount',
];

const COMES_WITH_PARENT = /_comes_with_parent$/;

const REFUSING_LATE = `
  SELECT proname AS rule, relname AS table
  FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid JOIN pg_class ON pg_class.oid = tgrelid
  WHERE NOT tgisinternal AND tgenabled <> 'D' AND prosrc LIKE '%SL007%'
  ORDER BY relname`;

/** Every table that tells in which transaction a row came, before those of them that have a parent themselves. */
const PARENTS = `
  SELECT relname AS table FROM pg_class
  WHERE EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'stamp_transaction')
  ORDER BY EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'come_with_parent')`;

/** Leaves a table nothing but the rule that is looked at: another would refuse a row of made-up values. */
const BARE = `
  DO $$
  DECLARE
    rule record;
  BEGIN
    FOR rule IN SELECT conname FROM pg_constraint WHERE conrelid = TABLE_NAME::regclass AND contype <> 't' LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I CASCADE', TABLE_NAME, rule.conname);
    END LOOP;
    FOR rule IN SELECT indexrelid::regclass AS name FROM pg_index WHERE indrelid = TABLE_NAME::regclass LOOP
      EXECUTE format('DROP INDEX %s', rule.name);
    END LOOP;
    FOR rule IN SELECT attname FROM pg_attribute WHERE attrelid = TABLE_NAME::regclass AND attnum > 0 AND attnotnull LOOP
      EXECUTE format('ALTER TABLE %s ALTER %I DROP NOT NULL', TABLE_NAME, rule.attname);
    END LOOP;
    FOR rule IN SELECT tgname FROM pg_trigger WHERE tgrelid = TABLE_NAME::regclass AND NOT tgisinternal
                AND tgname NOT IN ('come_with_parent', 'stamp_transaction') LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', TABLE_NAME, rule.tgname);
    END LOOP;
  END
  $$`;

/** Columns of one name have one value in each table, so a child names its parent whatever its key is. */
const COLUMNS = `
  SELECT attname AS name, CASE format_type(atttypid, NULL)
      WHEN 'uuid' THEN '00000000-0000-4000-8000-000000000001' WHEN 'date' THEN '2026-01-01' ELSE '1' END AS value
  FROM pg_attribute
  WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    AND format_type(atttypid, NULL) IN ('uuid', 'date', 'text', 'integer', 'bigint', 'smallint')`;

describe('what belongs to an act of before', () => {
  let database: TestDatabase;
  let superuser: Client;
  let children: string[];
  let parents: string[];

  const names = async (sql: string): Promise<string[]> =>
    (await superuser.query<{ table: string }>(sql)).rows.map(({ table }) => table);

  const add = async (table: string): Promise<void> => {
    const { rows } = await superuser.query<{ name: string; value: string }>(COLUMNS, [`slotsom.${table}`]);
    await superuser.query(
      `INSERT INTO slotsom.${table} (${rows.map(({ name }) => name).join(', ')})
       VALUES (${rows.map((_, index) => `$${String(index + 1)}`).join(', ')})`,
      rows.map(({ value }) => value),
    );
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    parents = await names(PARENTS);
    const { rows } = await superuser.query<{ rule: string; table: string }>(REFUSING_LATE);
    children = rows.filter(({ rule }) => COMES_WITH_PARENT.test(rule)).map(({ table }) => table);
    for (const table of new Set([...parents, ...children]))
      await superuser.query(BARE.replaceAll('TABLE_NAME', `'slotsom.${table}'`));
  });

  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('is held by one rule, or by one that is listed here with its test', async () => {
    const { rows } = await superuser.query<{ rule: string }>(REFUSING_LATE);
    expect(children).toEqual(CHILDREN);
    const others = rows.map(({ rule }) => rule).filter((rule) => !COMES_WITH_PARENT.test(rule));
    expect([...new Set(others)].sort()).toEqual(Object.keys(OTHER_RULES).sort());
    for (const spec of Object.values(OTHER_RULES))
      expect([spec, existsSync(join(__dirname, '../../..', spec))]).toEqual([spec, true]);
  });

  it('comes in the transaction of that act, and not later, in every table', async () => {
    await superuser.query('BEGIN');
    for (const table of new Set([...parents, ...children])) await add(table);
    await superuser.query('COMMIT');
    for (const table of children) {
      const said: unknown = await add(table).catch((error: unknown) => error);
      expect([table, said]).toEqual([table, expect.objectContaining({ code: 'SL007' })]);
    }
  });

  it('does not come without its act, in any table', async () => {
    await superuser.query('BEGIN');
    for (const table of children) await superuser.query(`DELETE FROM slotsom.${table}`);
    for (const table of parents) await superuser.query(`DELETE FROM slotsom.${table}`);
    await superuser.query('COMMIT');
    for (const table of children) await expect(add(table)).rejects.toMatchObject({ code: 'SL007' });
  });
});
