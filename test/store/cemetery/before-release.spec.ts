import type { WaitingForWindow } from '../../../src/cemetery';
import type { Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { SERIES } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { CemeteryDesk, EXAMPLE, PREPARER, READER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const THIRD: Actor = { ...PREPARER, person: 'third' };
const LINES = EXAMPLE.content.toString('utf8').trimEnd().split(/\r?\n/);
const lineOf = (item: string): string => (LINES[1] ?? '').replace('K2B-2026-0001', item);
const exportOf = (fileName: string, ...lines: string[]): typeof EXAMPLE => ({
  ...EXAMPLE,
  fileName,
  content: Buffer.from([LINES[0], ...lines, ''].join('\r\n'), 'utf8'),
});
/** Asks less than the ordinance, with a reason. */
const LESS = lineOf('K2B-2026-0050').replace(';917,00;917,00;', ';917,00;900,00;') + 'raadsbesluit';

describe('before a file is released', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;
  let agreements = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
  });
  beforeEach(async () => {
    desk = await CemeteryDesk.open(bench, `DVO-${(agreements += 1).toString()}`);
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const waiting = async (number: number): Promise<WaitingForWindow> => {
    const { agreementId } = desk.record;
    return desk.as(RELEASER, async (tx) => {
      const { window } = decided(await bench.cemetery.windows.find(tx, agreementId, number));
      return bench.cemetery.waiting.read(tx, agreementId, window);
    });
  };
  const codeOf = async (released: ReturnType<CemeteryDesk['release']>): Promise<string> => {
    const decision = await released;
    return decision.ok ? 'done' : decision.refusal.code;
  };

  it('says per export what was mended, left out and asked otherwise, until a file told of it', async () => {
    await desk.readIn(exportOf('niets.csv', lineOf('K2B-2026-0040')));
    const broken = lineOf('K2B-2026-0041').replace('7731 AA', '77 AA');
    await desk.readIn({
      ...exportOf('alles.csv', broken, LESS, lineOf('K2B-2026-0042')),
      mended: [{ row: 2, column: 'postcode', text: '7731 AA', reason: 'nagevraagd' }],
      leftOut: [{ row: 4, reason: 'nog niet zeker' }],
    });
    const { beside, neverReadIn, figures } = await waiting(1);
    expect(beside).toEqual([{ number: 2, fileName: 'alles.csv', mended: 1, leftOut: 1, deviating: 1 }]);
    expect([neverReadIn, figures.deviating]).toEqual([1, { count: 1, sum: '900.00' }]);
    const file = decided(await desk.release(1, await desk.prepare(1)));
    expect(file.figures.deviating).toEqual({ count: 1, sum: '900.00' });
    expect(await waiting(2)).toMatchObject({ beside: [], neverReadIn: 1 });
    const found = await desk.as(READER, (tx) =>
      bench.cemetery.exportsReader.find(tx, desk.record.agreementId, 2),
    );
    expect(
      found?.deviating.map(({ row, due, amount, reason }) => [
        row,
        due.toString(),
        amount.toString(),
        reason,
      ]),
    ).toEqual([[3, '917.00', '900.00', 'raadsbesluit']]);
  });

  it('is refused with an item that was accepted since it was prepared, and goes with it once prepared again', async () => {
    await desk.readIn();
    const seen = await desk.prepare(1);
    await desk.readIn(exportOf('later.csv', lineOf('K2B-2026-0060')));
    expect(await codeOf(desk.release(1, seen))).toBe('preparation-differs');
    expect(decided(await desk.release(1, await desk.prepare(1))).count).toBe(7);
  });

  it('is refused with another output profile than it was prepared with, also when it writes the same lines', async () => {
    await desk.readIn();
    const seen = await desk.prepare(1);
    const { aanleverprofiel: _, ...setUp } = SERIES;
    const given = { ...setUp, sluitingsdagen: [] };
    decided(
      await desk.as(READER, (tx) =>
        bench.cemetery.setUpSeries.setUp(tx, desk.record, given, 'aanlevering-ansi-1'),
      ),
    );
    expect(await codeOf(desk.release(1, seen))).toBe('preparation-differs');
    expect(decided(await desk.release(1, await desk.prepare(1))).outputProfile).toBe('aanlevering-ansi-1');
  });

  it('is released by nobody who read in or accepted an export of it, when one did the one and another the other', async () => {
    const { uploadId, count, total } = decided(await desk.check());
    const accepted = await desk.as(PREPARER, (tx) =>
      bench.cemetery.exports.accept(tx, desk.record, uploadId, { count, total }),
    );
    decided(accepted);
    const seen = await desk.prepare(1, THIRD);
    for (const actor of [READER, PREPARER]) {
      expect(await codeOf(desk.release(1, seen, actor))).toBe('released-by-reader');
      await expect(desk.freeze(actor)).rejects.toThrow('not released by who read its items in');
    }
    expect(await codeOf(desk.release(1, seen, RELEASER))).toBe('done');
  });
});
