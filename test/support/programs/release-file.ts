import { createDataSource, Transactions } from '../../../src/platform/database';
import { startProductBench } from '../product-bench';

const RELEASER = { person: 'releaser', role: 'cemetery-administration', party: 'contractor-town' };

/** Says that it is ready, releases the billing file of a window and says so, unless it is killed before. */
async function main([appUrl = '', key = '', now = '', window = '']: readonly string[]): Promise<void> {
  const transactions = new Transactions(await createDataSource(appUrl).initialize());
  const bench = await startProductBench(transactions, now);
  const { windows, release } = bench.cemetery;
  const [record, seen] = await transactions.run(RELEASER, async (tx) => {
    const found = await bench.agreements.byKey(tx, key);
    const shown = found && (await windows.find(tx, found.agreementId, Number(window)));
    if (!found || !shown?.ok || !shown.value.preparation) throw new Error('Nothing was prepared');
    return [found, shown.value.preparation.fingerprint] as const;
  });
  process.stdout.write('ready\n');
  const decision = await transactions.run(RELEASER, (tx) =>
    release.release(tx, record, Number(window), seen),
  );
  process.stdout.write(`${decision.ok ? 'released' : decision.refusal.code}\n`);
  setInterval(() => undefined, 60_000);
}

void main(process.argv.slice(2));
