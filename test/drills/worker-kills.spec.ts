import { setTimeout as pause } from 'node:timers/promises';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startProductProcess, type ProcessSettings } from '../support/product-process';
import { startRedis, type RedisServer } from '../support/redis-server';
import { endRound, keepGoing } from './live-round';
import { RoundOfMany } from './round-of-many';

const KILLS = Number(process.env['SLOTSOM_WORKER_KILLS'] ?? '200');
/**
 * Enough that some are free while those of workers that were killed wait for their lease to end, and so few that month after
 * month is issued between the kills.
 */
const AGREEMENTS = 40;
/**
 * A worker lives so long at most once an order was begun, in milliseconds: some of them end an order or two before they die.
 */
const LONGEST_LIFE = 2_000;

jest.setTimeout(3_600_000);

describe.each(['Redis', 'the database alone'])(
  'month rounds by two workers that are killed, carried by %s',
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
        await round.untilBegun();
        await pause(Math.random() * LONGEST_LIFE);
        await worker.kill();
      }
    }

    it(`gives each agreement its document of a month once, ${KILLS} kills or not`, async () => {
      await keepGoing(round, [
        killAgainAndAgain(Math.ceil(KILLS / 2)),
        killAgainAndAgain(Math.floor(KILLS / 2)),
      ]);
      const lastFault = performance.now();
      const workers = [
        await startProductProcess('worker', settings),
        await startProductProcess('worker', settings),
      ];
      const drill = `two workers killed, carried by ${carrier}`;
      await endRound(round, { drill, faults: KILLS, lastFault });
      await Promise.all(workers.map((worker) => worker.stop()));
    });
  },
);
