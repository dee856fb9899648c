import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { migrations } from '../../migrations';
import { evidenceOn } from '../../src/cli/open-evidence';
import { verify } from '../../src/cli/verify';
import { readExample, runDemonstration } from '../../src/demo/run-demonstration';
import { SystemClock } from '../../src/platform/clock';
import { loadConfig } from '../../src/platform/config';
import { migrate, Transactions, createDataSource } from '../../src/platform/database';
import { createTestDatabase, queryAs, type TestDatabase } from '../support/test-database';

jest.setTimeout(180_000);

/**
 * The last migration that had run when the dump was made, of the example until the middle of April 2026: by `pg_dump
 * --inserts`, without the comments and commands that only `psql` reads. A release that changes tables adds its own.
 */
const LAST = 1768408000000;
const DUMP = join(__dirname, 'dumps', `up-to-${String(LAST)}.sql.gz`);

const CONFIG = loadConfig({
  NODE_ENV: 'test',
  SESSION_SECRET: 's'.repeat(40),
  SLOTSOM_DEMO: 'true',
  LOG_LEVEL: 'silent',
});
const DOCUMENTS = 'SELECT number, net::text, body_hash AS hash FROM slotsom.document ORDER BY number';

interface IssuedDocument {
  readonly number: string;
  readonly net: string;
  readonly hash: string;
}

describe('the dump of an earlier release', () => {
  let database: TestDatabase;
  let before: IssuedDocument[];

  const documents = (): Promise<IssuedDocument[]> =>
    database.asOwner<IssuedDocument>(DOCUMENTS, [], { person: 'test', role: 'system', party: 'system' });

  /** What `slotsom verify` says of it. */
  const verified = async (): Promise<readonly [number, string]> => {
    const dataSource = await createDataSource(database.appUrl).initialize();
    const transactions = new Transactions(dataSource);
    const evidence = await evidenceOn({ transactions, clock: new SystemClock(), config: CONFIG });
    const output = new PassThrough();
    const code = await verify(evidence, output);
    await evidence.close();
    await dataSource.destroy();
    output.end();
    return [code, await text(output)];
  };

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    await queryAs(database.superuserUrl, gunzipSync(readFileSync(DUMP)).toString('utf8'));
    before = await documents();
  });

  afterAll(() => database.drop());

  it('is brought up to date, with everything that was issued as it was, and every figure of it verified', async () => {
    const later = migrations.map(({ name }) => name).filter((name) => Number(name.slice(-13)) > LAST);
    expect(later.length).toBeGreaterThan(0);
    expect(await migrate(database.ownerUrl)).toEqual(later);
    expect(before.map(({ number }) => number)).toEqual(['F2026-0001', 'F2026-0002', 'F2026-0003']);
    expect(await documents()).toEqual(before);
    expect(await verified()).toEqual([0, expect.stringContaining('3 documenten')]);
  });

  it('goes on where it was: the next month is billed as it is on a new database', async () => {
    const out = mkdtempSync(join(tmpdir(), 'slotsom-out-'));
    const example = readExample();
    // Those who worked with it then had no channel of invoices.
    const stappen = example.stappen.filter(
      ({ op, stap }) => op < '2026-04-29' && !stap.startsWith('factuur'),
    );
    const { performed } = await runDemonstration(CONFIG, database.appUrl, out, { ...example, stappen });
    rmSync(out, { recursive: true });
    expect(performed.at(-1)).toMatchObject({ step: 'maandfactuur' });
    // As a database has it that never knew the earlier release.
    const april = expect.objectContaining({ number: 'F2026-0004', net: '83716.28' });
    expect(await documents()).toEqual([...before, april]);
    expect(await verified()).toEqual([0, expect.stringContaining('4 documenten')]);
  });
});
