import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyItems } from './cemetery-items';
import { withDatabase, type MeasuredDatabase } from './database';
import type { Figure, Measurement } from './measure';

const ITEMS = 100_000;
const FEWER_ITEMS = 20_000;
const RELEASER = join(__dirname, 'release-many-items.ts');
const HOOK = join(__dirname, '../support/run-typescript.cjs');
const TARIFFS = join(__dirname, '../../examples/ommen-twenterand-2026/k2b/tarieven-2025-2026.csv');
const SERIES = { anker: '2025-12-15', begraafplaatsen: ['Laarmanshoek'], sluitingsdagen: [] };

/** An export through the database: read in, accepted, prepared and released, each number of items in a process of its own. */
export const cemeteryRelease: Measurement = {
  name: 'cemetery-file-release',
  measure: () =>
    withDatabase({ payroll: [] }, async (measured) => {
      await setUp(measured);
      return figures(measured);
    }),
};

async function setUp({ product, record }: MeasuredDatabase): Promise<void> {
  const actor = { person: 'reader', role: 'cemetery-administration', party: 'contractor-town' };
  const { setUpSeries, readInTariffs } = product.cemetery;
  const content = await readFile(TARIFFS);
  await product.transactions.run(actor, async (tx) => {
    await setUpSeries.setUp(tx, record, SERIES, 'aanlevering-1');
    await readInTariffs.readIn(tx, record, { fileName: 'tarieven.csv', content });
  });
}

async function figures({ database, record }: MeasuredDatabase): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'slotsom-bench-'));
  const run = async (items: number, window: number): Promise<{ megabytes: number; took: number }> => {
    const path = join(directory, `${items}.csv`);
    await writeFile(path, manyItems(items, `W${window}`));
    const args = ['--require', HOOK, RELEASER, database.appUrl, JSON.stringify(record), `${window}`, path];
    const started = performance.now();
    const megabytes = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    return { megabytes, took: performance.now() - started };
  };
  try {
    const [fewer, many] = [await run(FEWER_ITEMS, 1), await run(ITEMS, 2)];
    return [
      {
        work: 'K2B export of 100 000 items read in, accepted, prepared and released, a process; of 20 000',
        ours: many.took,
        against: fewer.took,
      },
      {
        work: 'the same, peak memory of the process in MB; of 20 000 items',
        ours: many.megabytes,
        against: fewer.megabytes,
        bound: { mostTimes: 1.5 },
      },
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
