import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { switchBilling } from '../../src/cli/billing';
import { evidenceOn } from '../../src/cli/open-evidence';
import { verify } from '../../src/cli/verify';
import { readExample, runDemonstration } from '../../src/demo/run-demonstration';
import { SystemClock } from '../../src/platform/clock';
import { loadConfig, type Config } from '../../src/platform/config';
import { createDataSource, migrate, Transactions } from '../../src/platform/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/embedded-postgres';
import { queryAs } from '../support/test-database';
import { waitUntil } from '../support/wait-until';

jest.setTimeout(900_000);

const EXAMPLE = readExample();

/** A copy is made when February was paid out but not billed; what is put back ends before March is billed. */
const COPIED_BEFORE = '2026-02-28';
const PUT_BACK_BEFORE = '2026-03-28';
const RESTORE_POINT = 'before_the_loss';

/** What every document charges. Its files differ after a loss: they print where the chain of acts stood. */
const DOCUMENTS = `
  SELECT number, net::text, gross::text, fingerprint
  FROM slotsom.document JOIN slotsom.billing_run USING (agreement_id, run_id) ORDER BY number`;

interface ChargedDocument {
  readonly number: string;
  readonly net: string;
  readonly gross: string;
  readonly fingerprint: string;
}

describe('a backup that is put back', () => {
  let folder: string;
  const servers: EmbeddedPostgres[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slotsom-backup-'));
    for (const name of ['archive', 'out']) await mkdir(join(folder, name));
    // The server may run under an account of its own.
    for (const path of [folder, join(folder, 'archive')]) await chmod(path, 0o777);
  });

  afterAll(async () => {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true });
  });

  const start = async (name: string, settings: Record<string, string>): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({
      dataDir: join(folder, name),
      tiedToParent: true,
      settings: { fsync: 'off', ...settings },
    });
    servers.push(server);
    return server;
  };

  const configOf = (appUrl: string): Config =>
    loadConfig({
      NODE_ENV: 'test',
      SESSION_SECRET: 's'.repeat(40),
      SLOTSOM_DEMO: 'true',
      LOG_LEVEL: 'silent',
      // The access point takes away what was left for it, so that no file of before the loss is there any more.
      PEPPOL_DROP_FOLDER: join(folder, `peppol-${new URL(appUrl).port}`),
    });

  /** The example up to a day, all of it without one. */
  const work = async ({ appUrl }: EmbeddedPostgres, before = '9999'): Promise<void> => {
    const stappen = EXAMPLE.stappen.filter(({ op }) => op < before);
    await runDemonstration(configOf(appUrl), appUrl, join(folder, 'out'), { ...EXAMPLE, stappen });
  };

  const onRecords = async <T>(
    { appUrl }: EmbeddedPostgres,
    act: (evidence: Awaited<ReturnType<typeof evidenceOn>>) => Promise<T>,
  ): Promise<T> => {
    const dataSource = await createDataSource(appUrl).initialize();
    const transactions = new Transactions(dataSource);
    const evidence = await evidenceOn({ transactions, clock: new SystemClock(), config: configOf(appUrl) });
    try {
      return await act(evidence);
    } finally {
      await evidence.close();
      await dataSource.destroy();
    }
  };

  /** What `slotsom verify` says. */
  const said = (server: EmbeddedPostgres): Promise<readonly [number, string]> =>
    onRecords(server, async (evidence) => {
      const output = new PassThrough();
      const code = await verify(evidence, output);
      output.end();
      return [code, await text(output)];
    });

  const charged = ({ ownerUrl }: EmbeddedPostgres): Promise<ChargedDocument[]> =>
    queryAs<ChargedDocument>(ownerUrl, DOCUMENTS, [], { person: 'drill', role: 'system', party: 'system' });

  it('to a moment between a copy and the loss: billing waits, and then the same documents follow', async () => {
    const archive = join(folder, 'archive');
    const first = await start('first', {
      archive_mode: 'on',
      archive_command: `cp %p ${archive}/%f`,
      wal_level: 'replica',
    });
    await migrate(first.ownerUrl);
    await work(first, COPIED_BEFORE);
    await copyServer(first, join(folder, 'second'));
    await work(first, PUT_BACK_BEFORE);
    const kept = await charged(first);
    await queryAs(first.superuserUrl, `SELECT pg_create_restore_point('${RESTORE_POINT}')`);
    await work(first);
    const all = await charged(first);
    await archiveAll(first);
    await servers.pop()?.stop();

    const second = await start('second', {
      restore_command: `cp ${archive}/%f %p`,
      recovery_target_name: RESTORE_POINT,
      recovery_target_action: 'promote',
      hot_standby: 'off',
    });
    expect(await charged(second)).toEqual(kept);
    expect(await said(second)).toEqual([0, expect.stringContaining(`${String(kept.length)} documenten`)]);
    await expect(work(second)).rejects.toThrow(/F\.660|billing-off/);
    expect(await charged(second)).toEqual(kept);
    await onRecords(second, (evidence) =>
      switchBilling(evidence, { isOff: false, reason: 'vergeleken' }, new PassThrough()),
    );
    await work(second);
    expect(await charged(second)).toEqual(all);
    expect(await said(second)).toEqual([0, expect.stringContaining(`${String(all.length)} documenten`)]);
    const again = String(all.length - kept.length);
    process.stdout.write(
      `Put back: ${String(kept.length)} documents. Issued again, with the same figures: ${again}.\n`,
    );
  });

  /** The files of a running server, as a backup takes them. */
  async function copyServer(server: EmbeddedPostgres, dataDir: string): Promise<void> {
    const client = new Client({ connectionString: server.superuserUrl });
    await client.connect();
    try {
      await client.query("SELECT pg_backup_start('drill', true)");
      const pgdata = (await client.query<{ data_directory: string }>('SHOW data_directory')).rows[0];
      const home = join(String(pgdata?.data_directory), '..');
      await cp(home, join(dataDir, 'postgres'), {
        recursive: true,
        filter: (path) => !/pg_wal\/.|postmaster\.(pid|opts)$/.test(path),
      });
      const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
      const copy = join(dataDir, 'postgres', 'pgdata');
      await writeFile(join(copy, 'backup_label'), String(rows[0]?.labelfile));
      await writeFile(join(copy, 'recovery.signal'), '');
    } finally {
      await client.end();
    }
  }

  /** Waits until everything that was written so far is in the archive. */
  async function archiveAll({ superuserUrl }: EmbeddedPostgres): Promise<void> {
    const [last] = await queryAs<{ name: string }>(
      superuserUrl,
      'SELECT pg_walfile_name(pg_switch_wal()) AS name',
    );
    await waitUntil(() => existsSync(join(folder, 'archive', String(last?.name))), 60);
  }
});
