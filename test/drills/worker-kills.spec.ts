import { setTimeout as pause } from 'node:timers/promises';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startProductProcess, type ProcessSettings, type ProductProcess } from '../support/product-process';
import { startRedis, type RedisServer } from '../support/redis-server';
import { tellFaults } from '../support/tell-counts';
import { waitUntil } from '../support/wait-until';
import { RoundOfMany } from './round-of-many';

const KILLS = Number(process.env['SLOTSOM_WORKER_KILLS'] ?? '200');
const AGREEMENTS = KILLS;
/** A worker lives so long at most once it can work, in milliseconds. */
const LONGEST_LIFE = 2_000;
/** From the last fault to everything done, in seconds. */
const MOST_SECONDS = 60;

jest.setTimeout(3_600_000);

describe.each(['Redis', 'the database alone'])(
  'a month round by two workers that are killed, carried by %s',
  (carrier) => {
    let redis: RedisServer | undefined;
    let database: DrillDatabase;
    let round: RoundOfMany;
    let settings: ProcessSettings;

    beforeAll(async () => {
      database = await startDrillDatabase();
      if (carrier === 'Redis') redis = await startRedis();
      round = await RoundOfMany.open(database.appUrl, AGREEMENTS);
      settings = { DATABASE_URL: database.appUrl, ...(redis && { REDIS_URL: redis.url }) };
    });

    afterAll(async () => {
      await round.close();
      await redis?.stop();
      await database.close();
    });

    /** One worker after the other in the same place, each killed at a moment of chance. */
    async function killAgainAndAgain(kills: number): Promise<void> {
      for (let kill = 0; kill < kills; kill += 1) {
        const worker = await startProductProcess('worker', settings);
        await worker.ready();
        await pause(Math.random() * LONGEST_LIFE);
        await worker.kill();
      }
    }

    const killTwo = (kills: number): Promise<unknown> =>
      Promise.all([killAgainAndAgain(Math.ceil(kills / 2)), killAgainAndAgain(Math.floor(kills / 2))]);

    it(`gives each agreement its document once, ${KILLS} kills or not`, async () => {
      await round.askDrafts();
      await killTwo(KILLS / 2);
      const workers: ProductProcess[] = [];
      workers.push(
        await startProductProcess('worker', settings),
        await startProductProcess('worker', settings),
      );
      await waitUntil(async () => (await round.undone()) === 0, 600);
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      expect(await round.states()).toEqual({ ready: AGREEMENTS });

      await round.askIssuing();
      await killTwo(KILLS / 2);
      const lastFault = performance.now();
      const left = await round.undone();
      workers.push(
        await startProductProcess('worker', settings),
        await startProductProcess('worker', settings),
      );
      await waitUntil(async () => (await round.undone()) === 0, 600);
      const seconds = (performance.now() - lastFault) / 1_000;
      await Promise.all(workers.map((worker) => worker.stop()));
      const counts = await round.count();
      process.stdout.write(`left after the last kill: ${left}\n`);
      tellFaults({
        drill: `two workers killed, carried by ${carrier}`,
        faults: KILLS,
        tasks: AGREEMENTS * 2,
        ...counts,
        secondsAfterLastFault: seconds,
      });
      expect(await round.states()).toEqual({ issued: AGREEMENTS });
      expect(counts).toEqual({ duplicates: 0, gaps: 0, lost: 0 });
      expect(seconds).toBeLessThan(MOST_SECONDS);
    });
  },
);
