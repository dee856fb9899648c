import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** What one issued document adds to each table, in an order in which it can be added. */
const TABLES: Readonly<Record<string, string>> = {
  billing_run: 'agreement_id = $1',
  document: 'agreement_id = $1',
  document_line: 'agreement_id = $1',
  audit_event: "agreement_id = $1 AND action = 'document.issued'",
  audit_link:
    "event_id IN (SELECT id FROM slotsom.audit_event WHERE agreement_id = $1 AND action = 'document.issued')",
  due_work: "payload->>'agreementId' = $1::text",
};

/** The series and the work of the service itself; all else names its agreement, its number or one of these. */
const OWN = ['run_id', 'id', 'event_id'];

interface BareInsert {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Copies of the tables with what they hold and their keys, without triggers, references and row security. */
export async function copyTables(client: Client): Promise<void> {
  await client.query('CREATE SCHEMA bare');
  for (const table of [...Object.keys(TABLES), 'number_series', 'billing_draft']) {
    await client.query(`CREATE TABLE bare.${table} (LIKE slotsom.${table} INCLUDING ALL)`);
    await client.query(`INSERT INTO bare.${table} OVERRIDING SYSTEM VALUE SELECT * FROM slotsom.${table}`);
    await client.query(`VACUUM ANALYZE bare.${table}`);
  }
}

/** A document that was issued, to be written again for other agreements. */
export interface BareIssue {
  readonly inserts: readonly BareInsert[];
  readonly agreementId: string;
  readonly number: string;
}

const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** The rows of the one document that an agreement has, each table as one INSERT. */
export async function readBareIssue(client: Client, agreementId: string): Promise<BareIssue> {
  const inserts: BareInsert[] = [];
  for (const [table, condition] of Object.entries(TABLES)) {
    const { rows, fields } = await client.query<(string | null)[]>({
      text: `SELECT * FROM slotsom.${table} WHERE ${condition}`,
      values: [agreementId],
      rowMode: 'array',
      types: AS_TEXT,
    });
    const columns = fields.map(({ name }) => name);
    const places = rows.map(
      (cells, row) => `(${cells.map((_, cell) => `$${row * columns.length + cell + 1}`).join(', ')})`,
    );
    const names = columns.map((name) => `"${name}"`).join(', ');
    inserts.push({
      sql: `INSERT INTO bare.${table} (${names}) VALUES ${places.join(', ')}`,
      columns,
      rows,
    });
  }
  const { rows } = await client.query<{ number: string }>(
    'SELECT number FROM slotsom.document WHERE agreement_id = $1',
    [agreementId],
  );
  return { inserts, agreementId, number: rows[0]?.number ?? '' };
}

/** What each INSERT puts in for another agreement, with the number to come; made before the clock runs. */
export function bareValues(issue: BareIssue, agreementId: string): (string | null)[][] {
  const ids = new Map<string, string>();
  const own = (id: string): string => {
    const known = ids.get(id) ?? randomUUID();
    ids.set(id, known);
    return known;
  };
  return issue.inserts.map(({ columns, rows }) =>
    rows.flatMap((cells) =>
      cells.map((cell, index) => {
        if (cell === null) return null;
        return OWN.includes(columns[index] ?? '')
          ? own(cell)
          : cell.replaceAll(issue.agreementId, agreementId);
      }),
    ),
  );
}

/** The next of its series, and the rows of one document with it, in a transaction of its own; its draft goes. */
export async function writeBare(
  client: Client,
  { inserts, number }: BareIssue,
  { agreementId, values }: { readonly agreementId: string; readonly values: readonly (string | null)[][] },
): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ next: string }>(NEXT);
  const next = rows[0]?.next ?? '';
  for (const [index, { sql }] of inserts.entries()) {
    await client.query(
      sql,
      values[index]?.map((value) => value?.replaceAll(number, next) ?? null),
    );
  }
  await client.query('DELETE FROM bare.billing_draft WHERE agreement_id = $1', [agreementId]);
  await client.query('COMMIT');
}

const NEXT = `
  INSERT INTO bare.number_series (party, prefix, year, last_number, last_issued_on)
  VALUES ('contractor-town', 'BARE', 2026, 1, '2026-01-28')
  ON CONFLICT (party, prefix, year) DO UPDATE
    SET last_number = number_series.last_number + 1, last_issued_on = excluded.last_issued_on
  RETURNING 'BARE2026-' || lpad(last_number::text, greatest(4, length(last_number::text)), '0') AS next`;
