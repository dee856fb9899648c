import { setTimeout as pause } from 'node:timers/promises';
import { closeBullQueue, openBullQueue } from '../../src/platform/queue';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startFailingMailServer, type FailingMailServer } from '../support/failing-mail-server';
import { TRUSTED } from '../support/mail-server';
import { ManyInvoices } from '../support/many-invoices';
import { startProductProcess } from '../support/product-process';
import { startRedis, type RedisServer } from '../support/redis-server';
import { tellFaults } from '../support/tell-counts';
import { queryAs } from '../support/test-database';
import { waitUntil } from '../support/wait-until';

const COUNT = 500;
const FAULTS = 10;
const LONGEST_AWAY_MS = 3_000;
/** From the last fault to everything done, in seconds. */
const MOST_SECONDS = 60;

const UNDONE =
  "SELECT count(*)::integer AS count FROM slotsom.due_work WHERE kind = 'deliver-invoice' AND done_at IS NULL";

jest.setTimeout(1_800_000);

describe('five hundred invoices to send while Redis loses everything', () => {
  let database: DrillDatabase;
  let redis: RedisServer;
  let server: FailingMailServer;
  let invoices: ManyInvoices;

  beforeAll(async () => {
    [database, redis] = [await startDrillDatabase(), await startRedis()];
    server = await startFailingMailServer(() => undefined);
    invoices = await ManyInvoices.open(database, COUNT);
  });

  afterAll(async () => {
    await invoices.close();
    await server.close();
    await redis.stop();
    await database.close();
  });

  async function flush(): Promise<void> {
    const queue = await openBullQueue(redis.url, 'consumer');
    queue.on('error', () => undefined);
    await queue.isReady();
    await queue.client.flushall();
    await closeBullQueue(queue);
  }

  /** Dies, and comes back empty a moment later. */
  async function dieAndReturn(): Promise<void> {
    await redis.kill();
    await pause(Math.random() * LONGEST_AWAY_MS);
    await redis.restart();
  }

  it('sends each once, and all within a minute of the last fault', async () => {
    const numbers = await invoices.order(0, COUNT);
    const settings = {
      ...{ DATABASE_URL: database.appUrl, REDIS_URL: redis.url, SMTP_URL: `${server.url}${TRUSTED}` },
      ...{ MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' },
    };
    const workers = [
      await startProductProcess('worker', settings),
      await startProductProcess('worker', settings),
    ];
    for (let fault = 1; fault <= FAULTS; fault += 1) {
      // Spread over all but the last tenth.
      await waitUntil(() => server.receipts.length >= (fault * COUNT * 0.9) / FAULTS, 600);
      await (fault % 2 === 0 ? dieAndReturn() : flush());
    }
    const lastFault = performance.now();
    await waitUntil(() => new Set(server.receipts.map(({ invoice }) => invoice)).size === COUNT, 600);
    const secondsAfterLastFault = (performance.now() - lastFault) / 1_000;
    // What came twice would come now.
    await pause(LONGEST_AWAY_MS);
    await Promise.all(workers.map((worker) => worker.stop()));
    const received = server.receipts.map(({ invoice }) => invoice);
    const known = new Set(received);
    const [undone] = await queryAs<{ count: number }>(database.superuserUrl, UNDONE);
    tellFaults({
      ...{ drill: 'Redis flushed, or killed and started, with two workers', faults: FAULTS, tasks: COUNT },
      duplicates: received.length - known.size,
      gaps: numbers.filter((number) => !known.has(number)).length,
      lost: undone?.count ?? COUNT,
      secondsAfterLastFault,
    });
    expect(undone?.count).toBe(0);
    expect([...received].sort()).toEqual(numbers);
    expect(secondsAfterLastFault).toBeLessThan(MOST_SECONDS);
  });
});
