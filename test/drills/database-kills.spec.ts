import { setTimeout as pause } from 'node:timers/promises';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startProductProcess } from '../support/product-process';
import { endRound, keepGoing } from './live-round';
import { RoundOfMany } from './round-of-many';

const KILLS = Number(process.env['SLOTSOM_DATABASE_KILLS'] ?? '40');
const AGREEMENTS = 60;
/** Work goes on so long at most between two kills, in milliseconds. */
const LONGEST_LIFE = 2_000;
/** The database stays away so long at most, besides the time that its recovery takes. */
const LONGEST_AWAY = 1_000;

jest.setTimeout(3_600_000);

describe('month rounds while PostgreSQL is killed', () => {
  let database: DrillDatabase;
  let round: RoundOfMany;

  beforeAll(async () => {
    database = await startDrillDatabase();
    round = await RoundOfMany.open(database.appUrl, AGREEMENTS);
  });

  afterAll(async () => {
    await round.close();
    await database.close();
  });

  async function killAgainAndAgain(): Promise<void> {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await round.untilBegun();
      await pause(Math.random() * LONGEST_LIFE);
      await database.kill();
      await pause(Math.random() * LONGEST_AWAY);
      await database.restart();
    }
  }

  it(`gives each agreement its document of a month once, and no process ends, ${KILLS} kills or not`, async () => {
    const settings = { DATABASE_URL: database.appUrl };
    const processes = [
      await startProductProcess('main', settings),
      await startProductProcess('worker', settings),
      await startProductProcess('worker', settings),
    ];
    for (const one of processes) await one.ready();
    await keepGoing(round, [killAgainAndAgain()]);
    const drill = 'PostgreSQL killed under two workers and a web process';
    await endRound(round, { drill, faults: KILLS, lastFault: performance.now() });
    for (const one of processes) await one.ready();
    expect(processes.map((one) => one.hasEnded())).toEqual([false, false, false]);
    await Promise.all(processes.map((one) => one.stop()));
  });
});
