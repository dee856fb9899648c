import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/platform/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres';
import { urlOfDatabase } from './database-url';

/** The migrated database that every suite copies. */
export const TEMPLATE_DATABASE = 'slotsom_template';

/** Where the workers of one Jest run find its server. */
export const SERVER_VARIABLE = 'SLOTSOM_TEST_SERVER';

/** The addresses of the server of one run, passed on in the environment. */
export interface SharedServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Nothing here must survive a crash of the machine. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '64MB',
  max_connections: '200',
};

let running: { readonly server: EmbeddedPostgres; readonly directory: string } | undefined;

/** Starts the server of this run and migrates the template; it dies with this process. */
export async function startSharedServer(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'slotsom-test-'));
  const server = await startEmbeddedPostgres({ dataDir: directory, tiedToParent: true, settings: FAST });
  running = { server, directory };
  await createTemplate(server);
  const { superuserUrl, ownerUrl, appUrl } = server;
  process.env[SERVER_VARIABLE] = JSON.stringify({ superuserUrl, ownerUrl, appUrl } satisfies SharedServer);
}

/** Stops the server and removes its files. */
export async function stopSharedServer(): Promise<void> {
  if (running !== undefined) {
    await running.server.stop();
    await rm(running.directory, { recursive: true, force: true });
    running = undefined;
  }
}

async function createTemplate(server: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE} OWNER slotsom_owner`);
  } finally {
    await client.end();
  }
  await migrate(urlOfDatabase(server.ownerUrl, TEMPLATE_DATABASE));
}
