import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runDemonstration } from '../../src/demo/run-demonstration';
import { DEMONSTRATION_PASSWORD } from '../../src/people/sign-in/demonstration-accounts';
import { loadConfig } from '../../src/platform/config';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startProductProcess, type ProductProcess } from '../support/product-process';
import { tellCounts, type Counts } from '../support/tell-counts';

const CONNECTIONS = 50;
const SECONDS = Number(process.env['SLOTSOM_LOAD_SECONDS'] ?? '120');
/** What is to be reached on two cores that have nothing else to do. */
const LEAST_PER_SECOND = 300;
const MOST_P99_MS = 300;

jest.setTimeout(900_000);

/** What `programs/visit-product.ts` writes. */
interface Visited {
  readonly elapsed: number;
  readonly faults: readonly string[];
  readonly kinds: readonly { kind: string; isWrite: boolean; millis: readonly number[] }[];
}

/** The value below which a share of all lies, in whole milliseconds. */
function quantile(millis: readonly number[], share: number): number {
  const sorted = [...millis].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

const countsOf = (kind: string, millis: readonly number[], elapsed: number): Counts => ({
  ...{ kind, requests: millis.length, 'a second': (millis.length / elapsed).toFixed(1) },
  ...{ 'p50 ms': quantile(millis, 0.5), 'p99 ms': quantile(millis, 0.99) },
});

async function visit(url: string): Promise<Visited> {
  const support = join(__dirname, '../support');
  const program = [
    '--require',
    join(support, 'run-typescript.cjs'),
    join(support, 'programs/visit-product.ts'),
  ];
  const args = [url, DEMONSTRATION_PASSWORD, CONNECTIONS.toString(), SECONDS.toString()];
  const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [written] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(written) as Visited;
}

describe('the worked example, under the eyes of an office', () => {
  let database: DrillDatabase;
  let product: ProductProcess | undefined;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slotsom-load-'));
    database = await startDrillDatabase();
    const settings = { DATABASE_URL: database.appUrl, SLOTSOM_DATA_DIR: folder, SLOTSOM_DEMO: 'true' };
    const config = loadConfig({ ...settings, PEPPOL_DROP_FOLDER: join(folder, 'peppol') });
    await runDemonstration(config, database.appUrl, join(folder, 'out'));
    product = await startProductProcess('main', settings);
    await product.ready();
  });

  afterAll(async () => {
    await product?.stop();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers everyone who is signed in, four readers to each writer', async () => {
    const { elapsed, faults, kinds } = await visit(product?.url ?? '');
    const all = kinds.flatMap(({ millis }) => millis);
    const written = kinds.filter(({ isWrite }) => isWrite).flatMap(({ millis }) => millis);
    tellCounts(kinds.map(({ kind, millis }) => countsOf(kind, millis, elapsed)));
    tellCounts([{ ...countsOf('all', all, elapsed), errors: faults.length }]);
    expect(faults).toEqual([]);
    expect(written.length / all.length).toBeCloseTo(0.2, 1);
    expect(all.length / elapsed).toBeGreaterThanOrEqual(LEAST_PER_SECOND);
    expect(quantile(all, 0.99)).toBeLessThan(MOST_P99_MS);
  });
});
