import type { Month } from '../../../src/kernel/time';
import { createDataSource, systemActor, Transactions } from '../../../src/platform/database';
import type { WorkPayload } from '../../../src/platform/queue';
import { LEAD, OFFICER, startProductBench } from '../product-bench';

const MONTH = '2026-01' as Month;
const WORKER = systemActor('test');
const WAITING = `SELECT payload FROM due_work WHERE kind = 'billing-order' AND payload->>'ordinal' = $1 ORDER BY id LIMIT $2`;

/**
 * Asks for a month round over all agreements there are, carries out so many of its orders, has issued what became ready, and
 * carries that out too. Says the most memory that it ever had, in bytes.
 */
async function main([appUrl = '', now = '', orders = '']: readonly string[]): Promise<void> {
  const transactions = new Transactions(await createDataSource(appUrl).initialize());
  const bench = await startProductBench(transactions, now);
  const carryOut = async (ordinal: string): Promise<void> => {
    const work = await transactions.run(WORKER, (tx) =>
      tx.query<{ payload: WorkPayload }>(WAITING, [ordinal, Number(orders)]),
    );
    for (const { payload } of work) await bench.performOrder.perform(payload, 1);
  };
  await transactions.run(OFFICER, (tx) => bench.askRound.open(tx, MONTH));
  await carryOut('1');
  const { fingerprint } = await transactions.run(LEAD, (tx) => bench.rounds.read(tx, MONTH));
  await transactions.run(LEAD, (tx) => bench.askRound.issue(tx, MONTH, fingerprint));
  await carryOut('2');
  const { totals } = await transactions.run(LEAD, (tx) => bench.rounds.read(tx, MONTH));
  const peak = process.resourceUsage().maxRSS * 1_024;
  process.stdout.write(`${JSON.stringify({ peak, issued: totals.issued.count })}\n`, () => process.exit(0));
}

void main(process.argv.slice(2));
