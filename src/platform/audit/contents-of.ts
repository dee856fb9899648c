import type { Tx } from '../database';

/** Name of what was recorded together, with the SHA-256 (hex) of its rows. */
export type Contents = Readonly<Record<string, string>>;

/**
 * Digests rows as they stand, for the event that tells of them and for checking it later. `sql` answers
 * `name`, `place` and `item` (jsonb): items of one name are digested together, in order of place. Empty
 * columns are left out, so that a column that is added later changes no digest of before.
 */
export async function contentsOf(tx: Tx, sql: string, values: readonly unknown[]): Promise<Contents> {
  const rows = await tx.query<{ name: string; digest: string }>(
    `SELECT name, encode(sha256(convert_to(string_agg(
              jsonb_strip_nulls(item - 'added_in')::text, E'\\n' ORDER BY place), 'UTF8')), 'hex') AS digest
     FROM (${sql}) AS recorded GROUP BY name`,
    [...values],
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
