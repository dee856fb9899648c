import type { Tx } from '../database';

/** Name of what was recorded together, with the SHA-256 (hex) of its rows. */
export type Contents = Readonly<Record<string, string>>;

/** How an item (jsonb) is written to be digested: without empty columns, so that one that is added later changes no digest of before. */
export function digestedText(item: string): string {
  return `jsonb_strip_nulls(${item} - 'added_in')::text`;
}

/**
 * Digests rows as they stand, for the event that tells of them and for checking it later. `sql` answers
 * `name`, `place` and `item` (jsonb): items of one name are digested together, in order of place.
 */
export function contentsOf(tx: Tx, sql: string, values: readonly unknown[]): Promise<Contents> {
  const texts = `SELECT name, place, ${digestedText('item')} AS text FROM (${sql}) AS recorded`;
  return contentsOfTexts(tx, texts, values);
}

/** The same where `sql` answers `name`, `place` and the `text` of each item. */
export async function contentsOfTexts(tx: Tx, sql: string, values: readonly unknown[]): Promise<Contents> {
  const rows = await tx.query<{ name: string; digest: string }>(
    `SELECT name, encode(sha256(convert_to(string_agg(text, E'\\n' ORDER BY place), 'UTF8')), 'hex') AS digest
     FROM (${sql}) AS written GROUP BY name`,
    [...values],
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
