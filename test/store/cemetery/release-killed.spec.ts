import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { systemActor } from '../../../src/platform/database';
import { EXPORT } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { startProgram } from '../../support/start-program';
import { tellCounts } from '../../support/tell-counts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { CemeteryDesk, EXAMPLE } from './cemetery-desk';

/** How many times; `npm run drill` does it fifty times. */
const KILLS = Number(process.env['SLOTSOM_KILLS'] ?? '3');
const ITEMS = 400;
const NOW = '2036-01-01T09:00:00Z';
const SYSTEM = systemActor('test');

jest.setTimeout(60_000 + KILLS * 20_000);

/** Of each file: its window, whether it has the items and the bytes that it says, is told of once and has its term. */
const WHOLE = `
  SELECT window_number AS window, file_number AS number,
    item_count = (SELECT count(*) FROM cemetery_file_item item
      WHERE item.agreement_id = $1 AND item.window_number = file.window_number)
    AND digest = (SELECT encode(sha256(string_agg(content, ''::bytea ORDER BY piece)), 'hex') FROM cemetery_file_piece
      WHERE agreement_id = $1 AND window_number = file.window_number)
    AND 1 = (SELECT count(*) FROM audit_event WHERE agreement_id = $1 AND action = 'cemetery.file-released'
      AND subject_id = file_number)
    AND 1 = (SELECT count(*) FROM due_work WHERE payload->>'agreementId' = $1::text
      AND payload->>'window' = file.window_number::text AND kind = 'remove-cemetery-debtors') AS whole
  FROM cemetery_file file WHERE agreement_id = $1 ORDER BY window_number`;

interface Kept {
  readonly window: number;
  readonly number: string;
  readonly whole: boolean;
}

describe('releasing a billing file in a process that is killed', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), NOW);
    desk = await CemeteryDesk.open(bench, 'DVO-KILL');
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  /** Items of a first window that come late each time, so that every file has as many. */
  async function prepareFile(window: number): Promise<void> {
    const [headings = '', row = ''] = EXPORT.content.toString('utf8').split('\r\n');
    const rows = Array.from({ length: ITEMS }, (_, index) => row.replace('0001', `${window}-${index}`));
    const content = Buffer.from([headings, ...rows, ''].join('\r\n'));
    await desk.readIn({ ...EXAMPLE, fileName: `export-${window}.csv`, content });
    await desk.prepare(window);
  }

  /** Starts releasing, kills it after so many milliseconds or lets it finish; answers how long it took. */
  async function release(window: number, killAfter?: number): Promise<number> {
    const program = startProgram('release-file', [database.appUrl, 'DVO-KILL', NOW, window.toString()]);
    const lines = createInterface({ input: program.child.stdout! })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    const started = performance.now();
    if (killAfter === undefined) expect((await lines.next()).value).toBe('released');
    else await pause(killAfter);
    const took = performance.now() - started;
    await program.kill();
    return took;
  }

  /** What is kept, once the database noticed that the process has gone. */
  function kept(): Promise<Kept[]> {
    return desk.as(SYSTEM, async (tx) => {
      await tx.lockAgreement(desk.record.agreementId);
      return tx.query<Kept>(WHOLE, [desk.record.agreementId]);
    });
  }

  it(`leaves no file or a whole one, and no number twice or left out, ${KILLS} times`, async () => {
    await prepareFile(1);
    let took = await release(1);
    let next = 2;
    await prepareFile(next);
    const outcomes = { nothing: 0, whole: 0 };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const killedAfter = Math.random() * took * 1.2;
      await release(next, killedAfter);
      const files = await kept();
      expect(files.every(({ whole }) => whole)).toBe(true);
      expect(files.map(({ window }) => window)).toEqual(files.map((_, index) => index + 1));
      expect(new Set(files.map(({ number }) => number)).size).toBe(files.length);
      expect([next - 1, next]).toContain(files.length);
      const isReleased = files.length === next;
      outcomes[isReleased ? 'whole' : 'nothing'] += 1;
      // A file is held against those before it, so a later one takes longer than the first.
      if (!isReleased && killedAfter > took) took = killedAfter * 1.2;
      if (isReleased) await prepareFile((next += 1));
    }
    await release(next);
    expect(await kept()).toHaveLength(next);
    if (KILLS >= 20) {
      tellCounts([
        {
          drill: 'release of a cemetery file killed',
          faults: KILLS,
          'no file': outcomes.nothing,
          whole: outcomes.whole,
        },
      ]);
      expect(Object.values(outcomes)).not.toContain(0);
    }
  });
});
