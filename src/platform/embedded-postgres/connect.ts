import { realpathSync } from 'node:fs';
import { Client } from 'pg';
import { SUPERUSER } from './create-cluster';

const CONNECT_TIMEOUT_MS = 5_000;

/** Runs `work` in a session of the superuser of the embedded server. */
export async function asSuperuser<T>(
  port: number,
  password: string,
  work: (client: Client) => Promise<T>,
  database = 'postgres',
): Promise<T> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database,
    application_name: 'slotsom-supervisor',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // A server that stops closes the session; that must not end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server of exactly this cluster answers on this port. */
export async function answersOnPort(port: number, password: string, pgdata: string): Promise<boolean> {
  try {
    return await asSuperuser(port, password, async (client) => {
      const answer = await client.query<{ data_directory: string }>('SHOW data_directory');
      const found = answer.rows[0]?.data_directory;
      return found !== undefined && realpathSync(found) === realpathSync(pgdata);
    });
  } catch {
    return false;
  }
}
