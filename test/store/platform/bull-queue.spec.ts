import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { SystemClock } from '../../../src/platform/clock';
import { DatabaseAway, systemActor, type Transactions } from '../../../src/platform/database';
import { Metrics } from '../../../src/platform/metrics';
import { BullQueue, DueWork, WorkBell, WorkPerformer, WorkRegistry } from '../../../src/platform/queue';
import { openBullQueue } from '../../../src/platform/queue/bull-connection';
import { redisInstalled, startRedis, type RedisServer } from '../../support/redis-server';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const SYSTEM = systemActor('test');

jest.setTimeout(60_000);

(redisInstalled ? describe : describe.skip)('due work carried by Bull', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let redis: RedisServer;
  let sending: BullQueue;
  let bell: WorkBell;
  let dueWork: DueWork;
  const workers: BullQueue[] = [];
  const done: string[] = [];
  /** Lets the work go on that waits for it. */
  let held: (() => void) | undefined;
  const registry = new WorkRegistry();

  const queue = (concurrency: number, listen: WorkBell): BullQueue =>
    new BullQueue(dueWork, new WorkPerformer(dueWork, registry, new Metrics()), listen, {
      redisUrl: redis.url,
      concurrency,
    });
  const startWorker = async (): Promise<void> => {
    const worker = queue(4, new WorkBell());
    workers.push(worker);
    await worker.start();
  };
  const stopWorkers = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  };
  const schedule = (key: string): Promise<boolean> =>
    transactions.run(SYSTEM, (tx) => dueWork.schedule(tx, { kind: 'probe', key, payload: { key } }));
  const onRedis = async (
    act: (queue: Awaited<ReturnType<typeof openBullQueue>>) => Promise<unknown>,
  ): Promise<unknown> => {
    const direct = await openBullQueue(redis.url, 'consumer');
    await direct.isReady();
    try {
      return await act(direct);
    } finally {
      await direct.close();
    }
  };

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await createTestDatabase();
    transactions = await database.transactions();
    redis = await startRedis();
    bell = new WorkBell();
    dueWork = new DueWork(transactions, new SystemClock(), bell);
    registry.register('probe', async ({ key }) => {
      if (key === 'in hand') await new Promise<void>((resolve) => (held = resolve));
      done.push(key!);
    });
    sending = queue(0, bell);
    await sending.start();
    await waitUntil(() => sending.isReachable());
  });

  afterEach(stopWorkers);

  afterAll(async () => {
    await sending.stop();
    await redis.stop();
    await database.drop();
  });

  it('is done by any number of workers, each once', async () => {
    await startWorker();
    await startWorker();
    const keys: string[] = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(keys.map((key) => schedule(key)));
    await waitUntil(() => keys.every((key) => done.includes(key)));
    expect(done.filter((key) => keys.includes(key))).toHaveLength(keys.length);
  });

  it('carries identifiers of rows only', async () => {
    await schedule('secret-key');
    await waitUntil(async () => (await onRedis((direct) => direct.getWaitingCount())) === 1);
    const [job] = (await onRedis((direct) => direct.getWaiting())) as { data: object }[];
    expect(Object.keys(job!.data)).toEqual(['id']);
    await startWorker();
    await waitUntil(() => done.includes('secret-key'));
  });

  it('is not done twice when a message comes twice', async () => {
    await schedule('twice');
    const [waiting] = await dueWork.listWaiting(1);
    await onRedis((direct) => direct.addBulk([1, 2, 3].map(() => ({ data: { id: waiting!.id } }))));
    await startWorker();
    await startWorker();
    await waitUntil(() => done.includes('twice'));
    await waitUntil(async () => (await onRedis((direct) => direct.getWaitingCount())) === 0);
    expect(done.filter((key) => key === 'twice')).toHaveLength(1);
  });

  it('is sent again after Redis lost everything', async () => {
    await schedule('lost');
    await waitUntil(async () => (await onRedis((direct) => direct.getWaitingCount())) === 1);
    await onRedis((direct) => direct.client.flushall());
    await startWorker();
    await waitUntil(() => done.includes('lost'));
  });

  it('is sent again after Redis lost the message but kept its name, or never heard who took it', async () => {
    await schedule('half lost');
    await waitUntil(async () => (await onRedis((direct) => direct.getWaitingCount())) === 1);
    await onRedis((direct) => direct.client.del(direct.toKey('wait')));
    await startWorker();
    await waitUntil(() => done.includes('half lost'));
    await stopWorkers();
    await schedule('taken by one that died');
    await waitUntil(async () => (await onRedis((direct) => direct.getWaitingCount())) === 1);
    await onRedis((direct) => direct.client.rpoplpush(direct.toKey('wait'), direct.toKey('active')));
    await startWorker();
    await waitUntil(() => done.includes('taken by one that died'));
  });

  it('waits in the database while Redis takes no messages, and says so', async () => {
    await startWorker();
    await onRedis((direct) => direct.client.call('CONFIG', 'SET', 'min-replicas-to-write', '1'));
    await schedule('refused');
    await waitUntil(() => !sending.isReachable());
    await onRedis((direct) => direct.client.call('CONFIG', 'SET', 'min-replicas-to-write', '0'));
    await waitUntil(() => done.includes('refused'));
  });

  it('is not said to be kept up by Redis while it is the database that does not tell, which is said once', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    const failing = jest
      .spyOn(dueWork, 'listWaiting')
      .mockRejectedValueOnce(new DatabaseAway('test'))
      .mockRejectedValue(Object.assign(new Error('test'), { code: '53300' }));
    try {
      await waitUntil(() => {
        bell.ring();
        return failing.mock.calls.length > 2;
      });
      expect(warned.mock.calls).toEqual([
        ['The database does not tell what is due (08006); work waits in the database'],
      ]);
    } finally {
      failing.mockRestore();
      warned.mockRestore();
    }
    await waitUntil(() => sending.isReachable());
  });

  it('says nothing of a start with Redis there but that it takes messages', async () => {
    const [warned, logged] = (['warn', 'log'] as const).map((kind) =>
      jest.spyOn(Logger.prototype, kind).mockReturnValue(undefined),
    );
    const alone = queue(0, new WorkBell());
    await alone.start();
    await waitUntil(() => alone.isReachable());
    expect(warned!.mock.calls).toEqual([]);
    expect(logged!.mock.calls).toEqual([['Redis takes messages']]);
    await alone.stop();
    for (const spied of [warned!, logged!]) spied.mockRestore();
  });

  it('is sent although Redis forgot its scripts', async () => {
    await startWorker();
    await onRedis((direct) => direct.client.script('FLUSH'));
    await schedule('without scripts');
    await waitUntil(() => done.includes('without scripts'));
  });

  it('goes to other workers while one stops, which finishes what it has in hand', async () => {
    await startWorker();
    const [stopped] = workers;
    await schedule('in hand');
    await waitUntil(() => held !== undefined);
    const stopping = stopped!.stop();
    await startWorker();
    const begun = performance.now();
    const keys = Array.from({ length: 8 }, () => randomUUID());
    await transactions.run(SYSTEM, async (tx) => {
      for (const key of keys) await dueWork.schedule(tx, { kind: 'probe', key, payload: { key } });
    });
    await waitUntil(() => keys.every((key) => done.includes(key)));
    // Without waiting for the next look of whoever sends.
    expect(performance.now() - begun).toBeLessThan(1_500);
    held?.();
    await stopping;
    expect(done.filter((key) => key === 'in hand')).toHaveLength(1);
  });

  it('leaves nothing in Redis of what went wrong', async () => {
    const failing = jest.spyOn(dueWork, 'claim').mockRejectedValueOnce(new Error('of someone'));
    const failed: string[] = [];
    await startWorker();
    await onRedis(async (direct) => {
      direct.on('global:failed', (_id, reason: string) => failed.push(reason));
      await schedule('claimed in vain');
      await waitUntil(() => done.includes('claimed in vain'));
    });
    expect(failing).toHaveBeenCalled();
    expect(failed).toEqual([]);
    failing.mockRestore();
  });

  it('waits in the database while Redis is away, without keeping anyone waiting', async () => {
    await startWorker();
    await redis.kill();
    await waitUntil(() => !sending.isReachable());
    const begun = performance.now();
    await schedule('meanwhile');
    expect(performance.now() - begun).toBeLessThan(1_000);
    await redis.restart();
    await waitUntil(() => done.includes('meanwhile'), 30);
  });

  it('can be started and stopped while Redis is away, and says why it is', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    const saysWhy = (): boolean =>
      warned.mock.lastCall?.[0] === 'Redis is away (ECONNREFUSED); work waits in the database';
    await redis.kill();
    await waitUntil(() => String(warned.mock.lastCall?.[0]).startsWith('Redis is away'));
    warned.mockClear();
    const alone = queue(4, new WorkBell());
    await alone.start();
    await waitUntil(saysWhy);
    await alone.stop();
    warned.mockRestore();
    await redis.restart();
    await waitUntil(() => sending.isReachable(), 30);
  });
});
