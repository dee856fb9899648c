import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/platform/embedded-postgres';
import { reachableHome } from '../../../src/platform/embedded-postgres/cluster-paths';
import { isAlive } from '../../../src/platform/embedded-postgres/postmaster';
import { startProgram } from '../../support/start-program';
import { queryAs } from '../../support/test-database';

jest.setTimeout(60_000);

describe('the embedded database', () => {
  let dataDir: string;
  const started: EmbeddedPostgres[] = [];
  const start = async (): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataDir });
    started.push(server);
    return server;
  };
  const pidFile = (): string => join(dataDir, 'postgres', 'pgdata', 'postmaster.pid');

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'slotsom-embedded-'));
  });

  afterEach(async () => {
    for (const server of started.splice(0)) {
      await server.stop();
    }
  });

  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('makes a cluster, its roles and its database, and keeps the passwords to itself', async () => {
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(statSync(join(dataDir, 'postgres', 'secrets.json')).mode & 0o777).toBe(0o600);
    const [role] = await queryAs<object>(
      server.appUrl,
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false });
    const [locale] = await queryAs<object>(
      server.ownerUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(locale).toEqual({ encoding: 'UTF8', provider: 'b' });
  });

  it('asks for the password', async () => {
    const { appUrl } = await start();
    const wrong = new URL(appUrl);
    wrong.password = 'wrong';
    await expect(queryAs(wrong.toString(), 'SELECT 1')).rejects.toThrow('authentication failed');
  });

  it('stops, keeps what was written and starts again', async () => {
    const first = await start();
    await queryAs(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(await queryAs(second.ownerUrl, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  it('is found again after the service was killed', async () => {
    const program = startProgram('start-database', [dataDir]);
    const { pid } = JSON.parse(await program.firstLine()) as { pid: number };
    await program.kill();
    const found = await start();
    expect([found.adopted, found.pid]).toEqual([true, pid]);
  });

  it('ends with its parent when it is tied to it', async () => {
    const program = startProgram('start-database', [dataDir, 'tied']);
    const { pid } = JSON.parse(await program.firstLine()) as { pid: number };
    await program.kill();
    for (let poll = 0; poll < 100 && isAlive(pid); poll += 1) {
      await pause(50);
    }
    expect(isAlive(pid)).toBe(false);
  });

  it('recovers after the server was killed, with what was saved', async () => {
    const first = await start();
    await queryAs(first.ownerUrl, 'CREATE TABLE saved AS SELECT 8 AS number');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await queryAs(second.ownerUrl, 'SELECT number FROM saved')).toEqual([{ number: 8 }]);
  });

  it('starts although its number went to another process after a restart of the machine', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await pause(1_000);
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    writeFileSync(pidFile(), [String(process.pid), ...lines.slice(1)].join('\n'));
    await expect(start()).resolves.toMatchObject({ adopted: false });
  });

  it('is started once by two processes that start together', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.pid).toBe(second.pid);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  });

  it('stays while another process works with it', async () => {
    const server = await start();
    const long = queryAs(server.appUrl, 'SELECT pg_sleep(3)');
    await pause(300);
    await server.stop();
    expect(isAlive(server.pid)).toBe(true);
    await long;
  });

  it('leaves no half-made cluster behind', async () => {
    const unfinished = join(dataDir, 'postgres.init');
    expect(existsSync(unfinished)).toBe(false);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('runs as nobody where user namespaces are not allowed', async () => {
    const hidden = await mkdtemp('/root/slotsom-hidden-');
    const server = await startEmbeddedPostgres({ dataDir: hidden, account: 'nobody' });
    try {
      expect(await queryAs(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(statSync(`/proc/${String(server.pid)}`).uid).toBe(65534);
    } finally {
      await server.stop();
      await rm(hidden, { recursive: true, force: true });
      await rm(dirname(reachableHome(hidden)), { recursive: true, force: true });
    }
  });
});
