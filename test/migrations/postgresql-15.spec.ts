import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations';
import { migrate } from '../../src/platform/database';
import { commandAs } from '../../src/platform/embedded-postgres/server-account';
import { queryAs } from '../support/test-database';
import { waitUntil } from '../support/wait-until';

const BINARIES = process.env['POSTGRESQL_15'] ?? '/usr/lib/postgresql/15/bin';
const PORT = 20_000 + (process.pid % 20_000);

jest.setTimeout(60_000);

/** As root the server needs a user namespace; elsewhere the account itself will do. */
const account = process.getuid?.() === 0 ? 'namespace' : 'self';

(existsSync(BINARIES) ? describe : describe.skip)('on PostgreSQL 15', () => {
  let directory: string;
  let stop: () => Promise<unknown>;
  const url = (role: string, database: string): string =>
    `postgres://${role}@127.0.0.1:${String(PORT)}/${database}`;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'slotsom-pg15-'));
    const pgdata = join(directory, 'pgdata');
    const env = { ...process.env, LC_ALL: 'C' };
    const initdb = commandAs(account, join(BINARIES, 'initdb'), [
      '-D',
      pgdata,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
    ]);
    expect(spawnSync(initdb.command, initdb.args, { env, stdio: 'ignore' }).status).toBe(0);
    const settings = [
      `port=${String(PORT)}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'fsync=off',
    ];
    const server = commandAs(account, join(BINARIES, 'postgres'), [
      '-D',
      pgdata,
      ...settings.flatMap((setting) => ['-c', setting]),
    ]);
    const child = spawn(server.command, server.args, { env, stdio: 'ignore' });
    const gone = once(child, 'exit');
    stop = () => (child.kill('SIGQUIT'), gone);
    await waitUntil(
      () =>
        queryAs(url('postgres', 'postgres'), 'SELECT 1').then(
          () => true,
          () => false,
        ),
      30,
    );
    for (const sql of [
      'CREATE ROLE slotsom_owner LOGIN',
      'CREATE ROLE slotsom_app LOGIN',
      'CREATE DATABASE slotsom OWNER slotsom_owner',
    ]) {
      await queryAs(url('postgres', 'postgres'), sql);
    }
  });

  afterAll(async () => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('every migration runs', async () => {
    expect(await migrate(url('slotsom_owner', 'slotsom'))).toHaveLength(migrations.length);
  });
});
