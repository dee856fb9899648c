import type { INestApplicationContext } from '@nestjs/common';
import { VerifyRecords } from '../../../src/evidence';
import { systemActor, Transactions } from '../../../src/platform/database';
import type { KeptAgreement } from './kept-agreement';

/**
 * What a superuser can do to the rows of a table without verifying saying so: change a column, insert, delete, cut off
 * or put in another order.
 */
export function missedTamperings(kept: KeptAgreement, table: string, order: string): Promise<string[]> {
  return kept.after('', async (evidence, asSuperuser) => {
    const columns = await columnsOf(table, evidence);
    await asSuperuser(withoutConstraints(table));
    const verifier = evidence.get(VerifyRecords);
    expect((await verifier.verify()).findings).toEqual([]);
    const unfound: string[] = [];
    for (const { what, sql } of tamperings(table, order, columns)) {
      await asSuperuser(`DROP TABLE IF EXISTS as_kept; CREATE TABLE as_kept AS TABLE ${table}; ${sql}`);
      const { findings } = await verifier.verify();
      if (findings.length === 0) unfound.push(what);
      await asSuperuser(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM as_kept`);
    }
    return unfound;
  });
}

/** Of which transaction a row is, the database keeps for itself while it is open. */
const NOT_KEPT = ['added_in'];

interface Column {
  readonly name: string;
  readonly type: string;
}

interface Tampering {
  readonly what: string;
  readonly sql: string;
}

const FIRST = 'min(ctid)';
const LAST = 'max(ctid)';

function tamperings(table: string, order: string, columns: readonly Column[]): Tampering[] {
  const row = (place: string): string => `ctid = (SELECT ${place} FROM ${table})`;
  const changed = columns.map((column) => ({
    what: `changed ${column.name}`,
    sql: `UPDATE ${table} SET ${column.name} = ${otherValue(column)} WHERE ${row(LAST)}`,
  }));
  const names = columns.map(({ name }) => name).join(', ');
  const key = columns.find(({ name }) => name === order);
  const copied = columns.map((column) => (column === key ? otherValue(column) : column.name)).join(', ');
  return [
    ...changed,
    { what: 'deleted', sql: `DELETE FROM ${table} WHERE ${row(FIRST)}` },
    { what: 'cut off', sql: `DELETE FROM ${table} WHERE ${row(LAST)}` },
    {
      what: 'inserted',
      sql: `INSERT INTO ${table} (${names}) SELECT ${copied} FROM ${table} WHERE ${row(LAST)}`,
    },
    { what: 'reordered', sql: reordered(table, order, columns) },
  ];
}

/** The first and the last row take each other's place. */
function reordered(table: string, order: string, columns: readonly Column[]): string {
  const others = columns.filter(({ name }) => name !== order).map(({ name }) => name);
  const swapped = (place: string): string =>
    `SELECT ${[order, ...others.map((name) => `other.${name}`)].map((name) => (name === order ? `own.${name}` : name)).join(', ')}
     FROM before own, before other WHERE own.nth_row = ${place} AND other.nth_row = 1 - own.nth_row`;
  return `CREATE TEMP TABLE before AS SELECT *, CASE ctid WHEN (SELECT ${FIRST} FROM ${table}) THEN 0 ELSE 1 END AS nth_row
      FROM ${table} WHERE ctid IN ((SELECT ${FIRST} FROM ${table}), (SELECT ${LAST} FROM ${table}));
    DELETE FROM ${table} WHERE ctid IN ((SELECT ${FIRST} FROM ${table}), (SELECT ${LAST} FROM ${table}));
    INSERT INTO ${table} (${[order, ...others].join(', ')}) ${swapped('0')} UNION ALL ${swapped('1')}`;
}

/** Another value of the same form: what a superuser would write, not what anyone would see at once. */
function otherValue({ name, type }: Column): string {
  if (name.endsWith('month')) return `CASE ${name} WHEN '2026-02' THEN '2026-03' ELSE '2026-02' END`;
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'jsonb':
      return `CASE jsonb_typeof(${name}) WHEN 'array' THEN ${name} || '[1]' ELSE coalesce(${name}, '{}') || '{"x": "1"}' END`;
    case 'boolean':
      return `NOT ${name}`;
    case 'date':
      return `coalesce(${name}, '2026-01-01') + 1`;
    case 'timestamp with time zone':
      return `${name} + interval '1 day'`;
    case 'text':
      return /hash|digest|fingerprint/.test(name)
        ? `reverse(coalesce(${name}, '01'))`
        : `coalesce(${name}, '') || '9'`;
    default:
      return `coalesce(${name}, 0) + 1`;
  }
}

async function columnsOf(table: string, evidence: INestApplicationContext): Promise<Column[]> {
  const columns = await evidence.get(Transactions).run(systemActor('test'), (tx) =>
    tx.query<Column>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'slotsom' AND table_name = $1 ORDER BY ordinal_position`,
      [table],
    ),
  );
  return columns.filter(({ name }) => !NOT_KEPT.includes(name));
}

/** A superuser is held by nothing, also not by what would refuse a row of another form. */
function withoutConstraints(table: string): string {
  return `DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT conname FROM pg_constraint
      WHERE conrelid = 'slotsom.${table}'::regclass AND contype IN ('c', 'f', 'u', 'p') AND conname <> 'payroll_delivery_pkey'
      ORDER BY contype IN ('u', 'p')
    LOOP EXECUTE format('ALTER TABLE slotsom.${table} DROP CONSTRAINT IF EXISTS %I CASCADE', one.conname); END LOOP;
    FOR one IN SELECT indexrelid::regclass AS name FROM pg_index
      WHERE indrelid = 'slotsom.${table}'::regclass AND indisunique
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
    LOOP EXECUTE format('DROP INDEX %s', one.name); END LOOP;
    ALTER TABLE slotsom.${table} DISABLE TRIGGER USER; END $$`;
}
