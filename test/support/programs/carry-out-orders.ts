import { createDataSource, Transactions } from '../../../src/platform/database';
import type { WorkPayload } from '../../../src/platform/queue';
import { startProductBench } from '../product-bench';

/** Says that it is ready, carries out the orders of a round one after the other and says so, unless it is killed before. */
async function main([appUrl = '', now = '', orders = '']: readonly string[]): Promise<void> {
  const transactions = new Transactions(await createDataSource(appUrl).initialize());
  const bench = await startProductBench(transactions, now);
  process.stdout.write('ready\n');
  for (const order of JSON.parse(orders) as WorkPayload[]) await bench.performOrder.perform(order, 1);
  process.stdout.write('done\n');
  setInterval(() => undefined, 60_000);
}

void main(process.argv.slice(2));
