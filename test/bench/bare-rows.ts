import type { Client } from 'pg';

/** What one issued document adds to each table. */
const TABLES: Readonly<Record<string, string>> = {
  number_series: 'true',
  billing_run: 'true',
  document: 'true',
  document_line: 'true',
  audit_event: "action = 'document.issued'",
  audit_link: "event_id IN (SELECT id FROM slotsom.audit_event WHERE action = 'document.issued')",
  due_work: 'true',
};

interface BareRows {
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** The rows of the one document that was issued, each table as one INSERT; and tables like those, without keys. */
export async function bareRows(client: Client): Promise<BareRows[]> {
  await client.query('CREATE SCHEMA bare');
  const inserts: BareRows[] = [];
  for (const [table, condition] of Object.entries(TABLES)) {
    await client.query(`CREATE TABLE bare.${table} (LIKE slotsom.${table})`);
    const { rows } = await client.query<(string | null)[]>({
      text: `SELECT * FROM slotsom.${table} WHERE ${condition}`,
      rowMode: 'array',
      types: AS_TEXT,
    });
    const values = rows.flat();
    const width = rows[0]?.length ?? 0;
    const places = rows.map(
      (cells, row) => `(${cells.map((_, cell) => `$${row * width + cell + 1}`).join(', ')})`,
    );
    inserts.push({ sql: `INSERT INTO bare.${table} VALUES ${places.join(', ')}`, values });
  }
  return inserts;
}

/** Writes the rows once more, in a transaction of their own. */
export async function writeBare(client: Client, inserts: readonly BareRows[]): Promise<void> {
  await client.query('BEGIN');
  for (const { sql, values } of inserts) await client.query(sql, [...values]);
  await client.query('COMMIT');
}
