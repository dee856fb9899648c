import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrations as allMigrations } from '../../../migrations';
import { CONNECT_TIMEOUT_MS, LOCK_TIMEOUT_MS, SCHEMA } from './create-data-source';
import { connectInTime } from './wait-for-database';

type MigrationClass = new () => MigrationInterface;

/** Where TypeORM notes which migrations have run. */
export const MIGRATIONS_TABLE = 'schema_migration';

const TAKE_TURNS = "SELECT pg_advisory_lock(hashtextextended('slotsom.migrate', 0))";

/** Brings the database up to date as its owner, one process at a time, once it is there; returns what it ran. */
export async function migrate(
  ownerUrl: string,
  migrations: readonly MigrationClass[] = allMigrations,
): Promise<string[]> {
  const client = await connectInTime(() => connectAsOwner(ownerUrl));
  try {
    // The lock ends with the session.
    await client.query(TAKE_TURNS);
    await createSchemaIfMissing(client);
    return await runMigrations(ownerUrl, migrations);
  } finally {
    await client.end();
  }
}

async function connectAsOwner(ownerUrl: string): Promise<Client> {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: 'slotsom-migrate',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await client.connect();
  return client;
}

async function createSchemaIfMissing(client: Client): Promise<void> {
  const { rows } = await client.query<{ schema: string | null }>(
    'SELECT to_regnamespace($1)::text AS schema',
    [SCHEMA],
  );
  if (rows[0]?.schema == null) {
    await client.query(`CREATE SCHEMA ${SCHEMA}`);
  }
}

async function runMigrations(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: SCHEMA,
    migrations: [...migrations],
    migrationsTableName: MIGRATIONS_TABLE,
    installExtensions: false,
    applicationName: 'slotsom-migrate',
    extra: { options: `-c search_path=${SCHEMA}`, lock_timeout: LOCK_TIMEOUT_MS },
  });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
