import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { MAIL_FAULTS, startFailingMailServer, type FailingMailServer } from '../support/failing-mail-server';
import { TRUSTED } from '../support/mail-server';
import { ManyInvoices } from '../support/many-invoices';
import { startProductProcess } from '../support/product-process';
import { startRedis, type RedisServer } from '../support/redis-server';
import { tellCounts } from '../support/tell-counts';
import { queryAs } from '../support/test-database';
import { waitUntil } from '../support/wait-until';

const COUNT = Number(process.env['SLOTSOM_DELIVERIES'] ?? '1000');
const FAILING = 0.3;
/** After six failures a delivery has waited for five minutes in all. */
const MOST_SECONDS = 1_800;

jest.setTimeout(3_600_000);

describe('invoices by a mail server that fails three in ten times', () => {
  let database: DrillDatabase;
  let redis: RedisServer;
  let server: FailingMailServer;
  let invoices: ManyInvoices;

  beforeAll(async () => {
    [database, redis] = [await startDrillDatabase(), await startRedis()];
    server = await startFailingMailServer(() =>
      Math.random() < FAILING ? MAIL_FAULTS[Math.floor(Math.random() * MAIL_FAULTS.length)] : undefined,
    );
    invoices = await ManyInvoices.open(database, COUNT);
  });

  afterAll(async () => {
    await invoices.close();
    await server.close();
    await redis.stop();
    await database.close();
  });

  it('arrive each as one message, however often it was sent', async () => {
    const numbers = await invoices.order(0, COUNT);
    const count = async (sql: string): Promise<number> =>
      (await queryAs<{ count: number }>(database.superuserUrl, `SELECT count(*)::integer AS count ${sql}`))[0]
        ?.count ?? 0;
    const settings = {
      ...{ DATABASE_URL: database.appUrl, REDIS_URL: redis.url, SMTP_URL: `${server.url}${TRUSTED}` },
      ...{ MAIL_FROM: 'slotsom@example.org', PUBLIC_URL: 'https://slotsom.example' },
    };
    const workers = [
      await startProductProcess('worker', settings),
      await startProductProcess('worker', settings),
    ];
    const undone = (): Promise<number> =>
      count("FROM slotsom.due_work WHERE kind = 'deliver-invoice' AND done_at IS NULL");
    await waitUntil(async () => (await undone()) === 0, MOST_SECONDS);
    await Promise.all(workers.map((worker) => worker.stop()));
    const { receipts, counts } = server;
    const known = new Set(receipts.map((one) => Object.values(one).join(' ')));
    const received = new Set(receipts.map(({ invoice }) => invoice));
    const arrived = await count("FROM slotsom.invoice_attempt WHERE outcome = 'delivered'");
    tellCounts([
      {
        ...{ drill: 'mail server fails 3 in 10', deliveries: COUNT, ...counts },
        'known by id': receipts.length - known.size,
        duplicates: known.size - received.size,
        lost: COUNT - received.size,
        'written down as sent': arrived,
      },
    ]);
    expect([...received].sort()).toEqual(numbers);
    expect(known.size).toBe(COUNT);
    expect(arrived).toBe(COUNT);
  });
});
