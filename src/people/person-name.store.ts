import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { Person } from './domain';

const INSERT_WHEN_NEW = `
  INSERT INTO person_name (person_id, known_since, display_name)
  SELECT $1::text, $2::timestamptz, $3::text
  WHERE $3 IS DISTINCT FROM (
    SELECT display_name FROM person_name WHERE person_id = $1 ORDER BY known_since DESC LIMIT 1
  )
  ON CONFLICT DO NOTHING`;

/** Stores the display name of a person when it is not the one that was stored last. */
export async function insertNameWhenNew(tx: Tx, { id, displayName }: Person, now: Instant): Promise<void> {
  await tx.execute(INSERT_WHEN_NEW, [id, now, displayName]);
}

/** The latest display name of each person that is known, by identifier. */
export async function selectNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ person_id: string; display_name: string }>(
    `SELECT DISTINCT ON (person_id) person_id, display_name FROM person_name
     WHERE person_id = ANY ($1) ORDER BY person_id, known_since DESC`,
    [ids],
  );
  return new Map(rows.map((row) => [row.person_id, row.display_name]));
}
