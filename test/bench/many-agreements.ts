import type { Client } from 'pg';
import type { AgreementRecord } from '../../src/agreements';

/** What registering an agreement and recording its facts leave behind, table by table. */
const TABLES = [
  'agreement_party',
  'agreement',
  'billing_reference',
  'recording',
  'agreement_fact',
  'payroll_delivery',
  'payroll_file',
  'payroll_line',
  'payroll_line_employee',
  'audit_event',
  'audit_link',
] as const;

/** What is one of its own for each copy; other identifiers of a row are those of the agreement. */
const OWN: Readonly<Record<string, string>> = {
  agreement_id: 'copy.id',
  key: "'N-' || lpad(copy.nth::text, 5, '0')",
  delivery_id: `md5(copy.id::text || original.delivery_id)::uuid`,
  id: `md5(copy.id::text || original.id)::uuid`,
  event_id: `md5(copy.id::text || original.event_id)::uuid`,
};

/** Copies an agreement with all its facts, without the years that recording them one by one would take. */
export async function multiplyAgreement(
  client: Client,
  record: AgreementRecord,
  times: number,
): Promise<void> {
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(
    `CREATE TEMPORARY TABLE copy ON COMMIT DROP AS
     SELECT nth, gen_random_uuid() AS id FROM generate_series(1, ${times}) nth`,
  );
  for (const table of TABLES) {
    const columns = await columnsOf(client, table);
    const values = columns.map((column) => OWN[column] ?? `original.${column}`);
    await client.query(
      `INSERT INTO slotsom.${table} (${columns.join(', ')})
       SELECT ${values.join(', ')} FROM slotsom.${table} original, copy WHERE original.agreement_id = '${record.agreementId}'
       ORDER BY nth`,
    );
  }
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
     WHERE table_schema = 'slotsom' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name);
}
