import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import { startProductProcess, type ProductProcess } from '../support/product-process';
import { tellCounts } from '../support/tell-counts';
import { waitUntil } from '../support/wait-until';
import { RoundOfMany } from './round-of-many';

const AGREEMENTS = 50;
/** Of each a draft is prepared and then issued. */
const MONTHS = 3;
const MOST_MS = 50;
/** The looks at the event loop are this far apart when nothing holds it up, in milliseconds. */
const BETWEEN_LOOKS_MS = 10;

jest.setTimeout(900_000);

describe('a process that answers visitors and carries out month rounds as well', () => {
  let database: DrillDatabase;
  let round: RoundOfMany;
  let product: ProductProcess;

  beforeAll(async () => {
    database = await startDrillDatabase();
    round = await RoundOfMany.open(database.appUrl, AGREEMENTS);
    product = await startProductProcess('main', { DATABASE_URL: database.appUrl });
    await product.ready();
  });

  afterAll(async () => {
    await product.stop();
    await round.close();
    await database.close();
  });

  /** The longest pause of its event loop since this was asked last, in milliseconds. */
  async function longestPause(): Promise<number> {
    const told = await (await fetch(`${product.operationsUrl}/metrics`)).text();
    const [, seconds] = /^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(told) ?? [];
    return Number(seconds) * 1_000 - BETWEEN_LOOKS_MS;
  }

  /** Orders the next act and waits until it is done for all. */
  async function nextAct(): Promise<number> {
    await longestPause();
    await round.goOn();
    await waitUntil(async () => (await round.undone()) === 0, 300);
    return longestPause();
  }

  it('never keeps visitors waiting long', async () => {
    // What is compiled and read for the first time, by the process or by its threads, is not what a run takes.
    const first = [await nextAct(), await nextAct()];
    const pauses: number[] = [];
    for (let act = 0; act < 2 * (MONTHS - 1); act += 1) pauses.push(await nextAct());
    tellCounts(
      [...first, ...pauses].map((pause, act) => ({
        act: `${act % 2 === 0 ? 'prepare' : 'issue'} for ${AGREEMENTS.toString()} agreements`,
        'longest pause of the event loop in ms': pause.toFixed(1),
      })),
    );
    expect(Math.max(...pauses)).toBeLessThan(MOST_MS);
  });
});
