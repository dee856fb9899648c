import { queryAs, type TestDatabase } from '../../support/test-database';

/** Written by asking itself: who looked or was refused, when, answers kept for a repetition, and marks of what was saved. */
const OF_ASKING = [
  ...['audit_event', 'audit_link', 'audit_unsealed', 'audit_anchor'],
  ...['idempotency_key', 'limited_act', 'session', 'commit_mark'],
];

/** How many rows each table has and when one was last written; the same as long as nothing is kept or changed. */
export async function keptRows({ superuserUrl }: TestDatabase): Promise<string[]> {
  const tables = await queryAs<{ name: string }>(
    superuserUrl,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'slotsom' AND tablename <> ALL ($1)`,
    [OF_ASKING],
  );
  const states = tables.map(
    ({ name }) =>
      `SELECT concat_ws(' ', '${name}', count(*), max(xmin::text::bigint)) AS state FROM slotsom.${name}`,
  );
  const rows = await queryAs<{ state: string }>(superuserUrl, states.join(' UNION ALL '));
  return rows.map(({ state }) => state).sort();
}
