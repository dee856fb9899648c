import { setTimeout as pause } from 'node:timers/promises';
import { startMailServer, TRUSTED, WITH_TLS, type MailServer } from '../support/mail-server';
import { ManyInvoices } from '../support/many-invoices';
import { startProductProcess } from '../support/product-process';
import { startRedis } from '../support/redis-server';
import { startSharedServer, stopSharedServer } from '../support/shared-server';
import { createTestDatabase } from '../support/test-database';
import { waitUntil } from '../support/wait-until';
import type { Measurement } from './measure';

const SERVER_TAKES_MS = 200;
const COUNT = 500;
/** One at a time, half of them before and half after: all of them would take minutes. */
const ALONE = 50;
/** A worker that has just started loads what it needs; these do not count. */
const FIRST = 20;
const MOST_SECONDS = 600;

type Settings = Readonly<Record<string, string>>;

/** Invoices that go by mail, made and sent by worker processes of the product, with Redis, PostgreSQL and an SMTP server. */
export const deliveries: Measurement = {
  name: 'deliveries',
  measure: async () => {
    await startSharedServer();
    const [database, redis, server] = [
      await createTestDatabase(),
      await startRedis(),
      await startSlowServer(),
    ];
    const half = FIRST + ALONE / 2;
    const invoices = await ManyInvoices.open(database, 2 * half + FIRST + COUNT);
    const settings: Settings = {
      ...{ DATABASE_URL: database.appUrl, REDIS_URL: redis.url, SMTP_URL: `${server.url}${TRUSTED}` },
      ...{ MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' },
    };
    let ordered = 0;
    /** Milliseconds for each of as many as asked, after the first ones. */
    const send = async (count: number, workers: readonly Settings[]): Promise<number> => {
      await invoices.order(ordered, (ordered += count));
      return msForEach(server, count, () => startAll(workers.map((own) => ({ ...settings, ...own }))));
    };
    try {
      const alone = [{ WORK_CONCURRENCY: '1' }];
      const before = await send(half, alone);
      const ours = await send(FIRST + COUNT, [{}, {}]);
      const after = await send(half, alone);
      return [
        {
          work: `${COUNT} invoices mailed, server takes ${SERVER_TAKES_MS} ms: 2 workers × 4, elapsed; one at a time (${ALONE}, × ${COUNT / ALONE})`,
          ours: ours * COUNT,
          against: ((before + after) / 2) * COUNT,
          bound: { leastTimes: 6 },
        },
      ];
    } finally {
      await invoices.close();
      await server.close();
      await redis.stop();
      await database.drop();
      await stopSharedServer();
    }
  },
};

function startSlowServer(): Promise<MailServer> {
  return startMailServer({ ...WITH_TLS, onMailFrom: (_address, _session, done) => void slowly(done) });
}

async function slowly(done: () => void): Promise<void> {
  await pause(SERVER_TAKES_MS);
  done();
}

async function startAll(settings: readonly Settings[]): Promise<() => Promise<unknown>> {
  const workers = await Promise.all(settings.map((own) => startProductProcess('worker', own)));
  return () => Promise.all(workers.map((worker) => worker.stop()));
}

/** From when the first ones were taken until all were. */
async function msForEach(
  { taken }: MailServer,
  count: number,
  start: () => Promise<() => Promise<unknown>>,
): Promise<number> {
  taken.length = 0;
  const stop = await start();
  await waitUntil(() => taken.length >= FIRST, MOST_SECONDS);
  const [began, counted] = [performance.now(), count - taken.length];
  await waitUntil(() => taken.length >= count, MOST_SECONDS);
  const took = performance.now() - began;
  await stop();
  if (taken.length !== count) throw new Error(`${taken.length} mails for ${count} invoices`);
  return took / counted;
}
