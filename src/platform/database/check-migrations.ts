import type { DataSource } from 'typeorm';
import { migrations as allMigrations } from '../../../migrations';
import { SCHEMA } from './create-data-source';
import { MIGRATIONS_TABLE } from './migrate';
import { SQL_STATE, sqlStateOf } from './sql-state';

/**
 * Refuses to work on tables that are older or newer than this version knows. Throws with what the administrator must do.
 */
export async function checkMigrations(
  dataSource: DataSource,
  migrations: readonly { readonly name: string }[] = allMigrations,
): Promise<void> {
  const ran = new Set(await readNames(dataSource));
  const known = new Set(migrations.map(({ name }) => name));
  const missing = [...known].filter((name) => !ran.has(name)).length;
  const strange = [...ran].filter((name) => !known.has(name)).length;
  if (missing > 0) {
    throw new Error(
      `De database mist ${String(missing)} wijziging(en) van deze versie. ` +
        'Voer eerst uit, met DATABASE_OWNER_URL: node dist/src/migrate.js.',
    );
  }
  if (strange > 0) {
    throw new Error(
      `De database heeft ${String(strange)} wijziging(en) van een nieuwere versie. Start die versie.`,
    );
  }
}

/** None at all when nothing was ever migrated. */
async function readNames(dataSource: DataSource): Promise<string[]> {
  try {
    const rows = await dataSource.query<{ name: string }[]>(`SELECT name FROM ${SCHEMA}.${MIGRATIONS_TABLE}`);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (sqlStateOf(error) === SQL_STATE.undefinedTable) return [];
    throw error;
  }
}
