import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { SteppedClock } from '../../../src/platform/clock';
import { systemActor, type Actor, type Transactions } from '../../../src/platform/database';
import { Metrics } from '../../../src/platform/metrics';
import {
  DueWork,
  OwnQueue,
  WorkBell,
  WorkHeld,
  WorkPerformer,
  WorkRegistry,
} from '../../../src/platform/queue';
import { fakeIntervals } from '../../support/fake-intervals';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const PERSON: Actor = { person: 'p-1', role: 'teamLead', party: 'contractor-town' };
const SYSTEM = systemActor('test');

describe('due work', () => {
  let database: TestDatabase;
  let transactions: Transactions;
  let dueWork: DueWork;
  const clock = new SteppedClock('2026-01-01T08:00:00Z');
  const bell = new WorkBell();

  const schedule = (key: string, kind = 'probe', dueAt?: string): Promise<boolean> =>
    transactions.run(PERSON, (tx) =>
      dueWork.schedule(tx, { kind, key, payload: { key }, ...(dueAt === undefined ? {} : { dueAt }) }),
    );
  const rowOf = async (key: string): Promise<Record<string, unknown>> => {
    const rows = await transactions.run(SYSTEM, (tx) =>
      tx.query<Record<string, unknown>>('SELECT * FROM due_work WHERE dedupe_key = $1', [key]),
    );
    return rows[0]!;
  };
  /** Lets every lease and pause end. */
  const endLeases = (): Promise<number> =>
    transactions.run(SYSTEM, (tx) =>
      tx.execute(
        "UPDATE due_work SET leased_until = now() - interval '1 second' WHERE leased_until IS NOT NULL",
      ),
    );

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await createTestDatabase();
    transactions = await database.transactions();
    dueWork = new DueWork(transactions, clock, bell);
  });

  afterEach(() => transactions.run(SYSTEM, (tx) => tx.execute('DELETE FROM due_work')));

  afterAll(() => database.drop());

  it('is scheduled once for each key, also after it was done', async () => {
    expect(await schedule('a')).toBe(true);
    expect(await schedule('a')).toBe(false);
    await dueWork.complete((await dueWork.claimNext())!);
    expect(await schedule('a')).toBe(false);
    expect(await dueWork.claimNext()).toBeUndefined();
  });

  it('disappears with the act that asked for it', async () => {
    await transactions
      .run(PERSON, async (tx) => {
        await dueWork.schedule(tx, { kind: 'probe', key: 'undone', payload: {} });
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(await dueWork.claimNext()).toBeUndefined();
  });

  it('waits for its moment by the clock of the service', async () => {
    await schedule('later', 'probe', '2026-01-01T09:00:00Z');
    expect(await dueWork.claimNext()).toBeUndefined();
    clock.stepTo('2026-01-01T09:00:00Z');
    expect(await dueWork.claimNext()).toMatchObject({ payload: { key: 'later' }, attempt: 1 });
  });

  it('is taken by turns where much was asked for together: neither waits for all of the other', async () => {
    const work = (inBulk: boolean) => (key: string) => ({ kind: 'probe', key, payload: { key }, inBulk });
    const ask = (keys: readonly string[], inBulk: boolean): Promise<number> =>
      transactions.run(PERSON, (tx) => dueWork.scheduleAll(tx, keys.map(work(inBulk))));
    await ask(['round 1', 'round 2', 'round 3', 'round 4'], true);
    await ask(['mail 1', 'mail 2'], false);
    const idOf = async (key: string): Promise<unknown> => (await rowOf(key))['id'];
    const waiting = (await dueWork.listWaiting(4)).map(({ id }) => id);
    const mails = [await idOf('mail 1'), await idOf('mail 2')];
    expect(waiting.map((id) => mails.includes(id))).toEqual([true, false, true, false]);
    const taken: string[] = [];
    for (let next = await dueWork.claimNext(); next; next = await dueWork.claimNext())
      taken.push(next.payload['key']!.slice(0, 5));
    expect(taken.slice(0, 4).sort()).toEqual(['mail ', 'mail ', 'round', 'round']);
    expect(taken).toHaveLength(6);
  });

  it('is never taken twice by runners that look at the same time', async () => {
    const keys = Array.from({ length: 30 }, () => randomUUID());
    for (const key of keys) {
      await schedule(key);
    }
    const taken: string[] = [];
    const runner = async (): Promise<void> => {
      for (let work = await dueWork.claimNext(); work !== undefined; work = await dueWork.claimNext()) {
        taken.push(work.payload['key']!);
      }
    };
    await Promise.all([runner(), runner(), runner(), runner()]);
    expect(taken.sort()).toEqual(keys.sort());
  });

  it('is taken over when its runner is silent, and the silent one can no longer end it', async () => {
    await schedule('silent');
    const first = (await dueWork.claimNext())!;
    expect(await dueWork.claimNext()).toBeUndefined();
    await endLeases();
    const second = (await dueWork.claim(first.id))!;
    expect(second).toMatchObject({ attempt: 1, deaths: 1 });
    expect(await dueWork.extend(first)).toBe(false);
    expect(await dueWork.complete(first)).toBe(false);
    expect(await dueWork.fail(first, 'late')).toBe(false);
    expect(await dueWork.complete(second)).toBe(true);
  });

  it('is tried again after a pause and given up at the last attempt, until someone revives it', async () => {
    await schedule('broken');
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const work = (await dueWork.claimNext())!;
      expect(work.attempt).toBe(attempt);
      await dueWork.fail(work, 'printer-on-fire');
      expect(await dueWork.claimNext()).toBeUndefined();
      await endLeases();
    }
    expect(await dueWork.claimNext()).toBeUndefined();
    const row = await rowOf('broken');
    expect(row).toMatchObject({ attempts: 20, last_error: 'printer-on-fire' });
    expect(row['given_up_at']).not.toBeNull();
    expect(await dueWork.revive(row['id'] as string)).toBe(true);
    expect(await dueWork.claimNext()).toMatchObject({ attempt: 1 });
  });

  it('waits no longer after a failure for the runners that died before it, nor counts them again', async () => {
    await schedule('unlucky');
    for (let deaths = 0; deaths < 15; deaths += 1) {
      expect(await dueWork.claimNext()).toMatchObject({ attempt: 1, deaths });
      await endLeases();
    }
    await dueWork.fail((await dueWork.claimNext())!, 'no-paper');
    const row = await rowOf('unlucky');
    expect(row).toMatchObject({ attempts: 1, deaths: 0, given_up_at: null });
    expect(Date.parse(row['leased_until'] as string) - Date.now()).toBeLessThanOrEqual(5_000);
    await endLeases();
    expect(await dueWork.claimNext()).toMatchObject({ attempt: 2, deaths: 0 });
    await endLeases();
    await dueWork.putBack((await dueWork.claimNext())!, { code: 'billing-off', pause: 60 });
    expect(await rowOf('unlucky')).toMatchObject({ attempts: 1, deaths: 0 });
  });

  it('stays what may kill its runners when it cannot be given up yet', async () => {
    await schedule('deadly');
    await transactions.run(SYSTEM, (tx) =>
      tx.execute('UPDATE due_work SET attempts = 1, deaths = 59, leased_by = gen_random_uuid()'),
    );
    const last = (await dueWork.claimNext())!;
    expect(last).toMatchObject({ deaths: 60 });
    await dueWork.putBack(last, { code: 'billing-off', pause: 60 });
    await endLeases();
    expect(await dueWork.claimNext()).toMatchObject({ attempt: 1, deaths: 60 });
  });

  it('is put back for a moment only, however often it failed before', async () => {
    await schedule('cut off');
    await transactions.run(SYSTEM, (tx) => tx.execute('UPDATE due_work SET attempts = 7'));
    await dueWork.putBack((await dueWork.claimNext())!, { code: '08006', pause: 5 });
    const row = await rowOf('cut off');
    expect(row).toMatchObject({ attempts: 7, last_error: '08006', given_up_at: null });
    expect(Date.parse(row['leased_until'] as string) - Date.now()).toBeLessThanOrEqual(5_000);
    await endLeases();
    expect(await dueWork.claimNext()).toMatchObject({ attempt: 8 });
  });

  it('is not visible to persons', async () => {
    await schedule('hidden');
    expect(await transactions.run(PERSON, (tx) => tx.query('SELECT id FROM due_work'))).toEqual([]);
  });

  describe('with the queue of this process', () => {
    const registry = new WorkRegistry();
    const done: string[] = [];
    const givenUp: string[] = [];
    let performer: WorkPerformer;
    let queue: OwnQueue;

    beforeAll(async () => {
      registry.register('probe', async ({ key }) => {
        done.push(key!);
      });
      registry.register(
        'broken',
        async () => {
          throw Object.assign(new Error('Jan Jansen'), { code: 'no-paper' });
        },
        async ({ key }) => {
          givenUp.push(key!);
          throw new Error('Nor can that be written down');
        },
      );
      registry.register('held', () => Promise.reject(new WorkHeld('billing-off')));
      registry.register('cut-off', async () => {
        await transactions.run(SYSTEM, (tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())'));
      });
      registry.register('locked', async () => {
        const raise = "DO $$ BEGIN RAISE EXCEPTION 'kept' USING ERRCODE = '55P03'; END $$";
        await transactions.run(SYSTEM, (tx) => tx.query(raise));
      });
      performer = new WorkPerformer(dueWork, registry, new Metrics());
      queue = new OwnQueue(dueWork, performer, bell, 4);
      await queue.start();
    });

    afterAll(() => queue.stop());

    it('is done soon after it was asked for', async () => {
      await schedule('soon');
      await waitUntil(() => done.includes('soon'), 1);
      await waitUntil(async () => (await rowOf('soon'))['done_at'] !== null);
    });

    it('writes down the code of a failure, not its words', async () => {
      const said = jest.spyOn(Logger.prototype, 'log');
      await schedule('fails', 'broken');
      await waitUntil(async () => (await rowOf('fails'))['last_error'] !== null);
      expect(await rowOf('fails')).toMatchObject({ last_error: 'no-paper', attempts: 1, done_at: null });
      const { id: workId } = await rowOf('fails');
      const told = { workId, kind: 'broken', attempt: 1, outcome: 'failed', code: 'no-paper' };
      expect(said).toHaveBeenCalledWith({ ...told, milliseconds: expect.any(Number) as number });
      said.mockRestore();
    });

    it('is put back without counting when the database went away under it', async () => {
      await schedule('cut-off', 'cut-off');
      await waitUntil(async () => (await rowOf('cut-off'))['last_error'] !== null, 30);
      expect(await rowOf('cut-off')).toMatchObject({ last_error: '08006', attempts: 0, leased_by: null });
    });

    it('counts the attempt when another keeps a lock for too long, which may be for ever', async () => {
      await schedule('locked', 'locked');
      await waitUntil(async () => (await rowOf('locked'))['last_error'] !== null);
      expect(await rowOf('locked')).toMatchObject({ last_error: '55P03', attempts: 1 });
    });

    it('comes back without counting and without an error in the log while people hold it', async () => {
      const complained = jest.spyOn(Logger.prototype, 'error');
      await schedule('held', 'held');
      await waitUntil(async () => (await rowOf('held'))['last_error'] !== null);
      const row = await rowOf('held');
      expect(row).toMatchObject({
        last_error: 'billing-off',
        attempts: 0,
        leased_by: null,
        given_up_at: null,
      });
      const seconds = (Date.parse(String(row['leased_until'])) - Date.now()) / 1_000;
      expect(seconds).toBeGreaterThan(30);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(complained).not.toHaveBeenCalled();
      complained.mockRestore();
    });

    it('is given up, and says so, at the last failure and when sixty runners in a row died over it', async () => {
      const moment = '2027-01-01T09:00:00Z';
      for (const key of ['last', 'deadly', 'nearly']) await schedule(key, 'broken', moment);
      await transactions.run(SYSTEM, (tx) =>
        tx.execute(
          `UPDATE due_work SET attempts = CASE dedupe_key WHEN 'last' THEN 19 ELSE 1 END,
             deaths = CASE dedupe_key WHEN 'deadly' THEN 59 ELSE 58 END,
             leased_by = CASE WHEN dedupe_key <> 'last' THEN gen_random_uuid() END`,
        ),
      );
      const said = jest.spyOn(Logger.prototype, 'log');
      clock.stepTo(moment);
      await waitUntil(async () => (await dueWork.listGivenUp()).length === 2);
      expect(givenUp.sort()).toEqual(['deadly', 'last']);
      expect((await dueWork.listGivenUp()).map(({ code }) => code).sort()).toEqual([
        'no-paper',
        'runner-died',
      ]);
      await waitUntil(async () => (await rowOf('nearly'))['last_error'] === 'no-paper');
      expect(await rowOf('nearly')).toMatchObject({ attempts: 1, deaths: 0 });
      const told = expect.objectContaining({ outcome: 'failed', code: 'no-paper', deaths: 59 }) as unknown;
      expect(said).toHaveBeenCalledWith(told);
      said.mockRestore();
    });

    it('keeps its claim while it takes long', async () => {
      await queue.stop();
      fakeIntervals();
      let end: () => void = () => undefined;
      registry.register('long', () => new Promise((resolve) => (end = resolve)));
      await schedule('long', 'long');
      const running = performer.perform((await dueWork.claimNext())!);
      try {
        await endLeases();
        jest.advanceTimersByTime(7_000);
        await waitUntil(async () => Date.parse(String((await rowOf('long'))['leased_until'])) > Date.now());
      } finally {
        end();
        await running;
        jest.useRealTimers();
        await queue.start();
      }
    });

    it('fails when nobody knows its kind', async () => {
      await schedule('strange', 'strange');
      await waitUntil(async () => (await rowOf('strange'))['last_error'] === 'unknown-kind');
    });

    it('has one function for each kind', () => {
      expect(() => registry.register('probe', async () => undefined)).toThrow('already');
    });
  });
});
