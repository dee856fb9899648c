import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createDataSource, Transactions, type Actor } from '../../src/platform/database';
import { urlOfDatabase } from './database-url';
import { SERVER_VARIABLE, TEMPLATE_DATABASE, type SharedServer } from './shared-server';

type Entities = Parameters<typeof createDataSource>[1];

/** A migrated database of one suite. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** The transaction helper on the application role; connects at first use. */
  transactions(entities?: Entities): Promise<Transactions>;
  /** Runs SQL as the owner of the tables, on behalf of an actor when given. */
  asOwner<Row>(sql: string, parameters?: readonly unknown[], actor?: Actor): Promise<Row[]>;
  /** Closes what was opened here and makes a copy, as a backup that is put back beside it. */
  copy(): Promise<TestDatabase>;
  /** Closes what was opened here and removes the database. */
  drop(): Promise<void>;
}

/** Copies the migrated template; call once in `beforeAll` and `drop()` in `afterAll`. */
export function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  return createFrom(options.empty === true ? 'template1' : TEMPLATE_DATABASE);
}

async function createFrom(template: string): Promise<TestDatabase> {
  const server = sharedServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER slotsom_owner`);
  const opened = new Set<{ destroy(): Promise<void> }>();
  const close = async (): Promise<void> => {
    await Promise.all([...opened].map((dataSource) => dataSource.destroy()));
    opened.clear();
  };
  const ownerUrl = urlOfDatabase(server.ownerUrl, name);
  const appUrl = urlOfDatabase(server.appUrl, name);
  return {
    appUrl,
    ownerUrl,
    superuserUrl: urlOfDatabase(server.superuserUrl, name),
    transactions: async (entities) => {
      const dataSource = await createDataSource(appUrl, entities).initialize();
      opened.add(dataSource);
      return new Transactions(dataSource);
    },
    asOwner: (sql, parameters, actor) => queryAs(ownerUrl, sql, parameters, actor),
    copy: async () => {
      await close();
      return createFrom(name);
    },
    drop: async () => {
      await close();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function sharedServer(): SharedServer {
  const text = process.env[SERVER_VARIABLE];
  if (text === undefined) {
    throw new Error('No test server: give the Jest project globalSetup test/support/global-setup.ts');
  }
  return JSON.parse(text) as SharedServer;
}

async function onServer(server: SharedServer, sql: string): Promise<void> {
  await queryAs(server.superuserUrl, sql);
}

/** One statement in a session of its own. */
export async function queryAs<Row>(
  url: string,
  sql: string,
  parameters: readonly unknown[] = [],
  actor?: Actor,
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (actor !== undefined) {
      await client.query(
        `SELECT set_config('slotsom.person', $1, false), set_config('slotsom.role', $2, false),
                set_config('slotsom.party', $3, false)`,
        [actor.person, actor.role, actor.party],
      );
    }
    return (await client.query(sql, [...parameters])).rows as Row[];
  } finally {
    await client.end();
  }
}
