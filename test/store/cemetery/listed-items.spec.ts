import { ListedItemsReader, type ItemSource, type ListedItem } from '../../../src/cemetery';
import type { LocalDate } from '../../../src/kernel/time';
import { decided } from '../../support/addendum-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, EXAMPLE, FINANCE, PREPARER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const WAITING: ItemSource = { kind: 'waiting', until: '2026-01-26' as LocalDate };
const reader = new ListedItemsReader();

describe('items one by one', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;

  const slice = (source: ItemSource, skip: number, most: number, actor = PREPARER): Promise<ListedItem[]> =>
    desk.as(actor, (tx) => reader.slice(tx, desk.record.agreementId, source, { skip, most }));
  const idsOf = (items: readonly ListedItem[]): string[] => items.map(({ itemId }) => itemId);

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
    desk = await CemeteryDesk.open(bench, 'DVO-1');
    const reason = 'typefout';
    const mended = [
      { row: 2, column: 'description', text: 'Hersteld', reason },
      { row: 2, column: 'deviation', text: 'vaste prijs', reason },
      { row: 3, column: 'amount', text: '1,00', reason },
      { row: 3, column: 'deviation', text: 'kwijtgescholden', reason },
    ] as const;
    await desk.readIn({ ...EXAMPLE, mended });
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('come page by page, in the order of the file, each once', async () => {
    const all = await slice(WAITING, 0, 100);
    expect(all).toHaveLength(6);
    expect([...(await slice(WAITING, 0, 4)), ...(await slice(WAITING, 4, 4))]).toEqual(all);
    const days = all.map(({ serviceDate }) => serviceDate);
    expect(days).toEqual([...days].sort());
    expect(await desk.as(PREPARER, (tx) => reader.count(tx, desk.record.agreementId, WAITING))).toBe(6);
  });

  it('say which was mended, and nothing of a debtor', async () => {
    const all = await slice(WAITING, 0, 100);
    expect(idsOf(all.filter(({ isMended }) => isMended)).sort()).toEqual(['K2B-2026-0001', 'K2B-2026-0002']);
    expect(all.filter(({ description }) => description === 'Hersteld')).toHaveLength(1);
    const texts = all.flatMap((item) => Object.values(item).map(String));
    expect(texts.join(' ')).not.toContain('verzonnen');
  });

  it('say which asks another amount than the ordinance, to the auditor too and whatever reason was given', async () => {
    for (const actor of [PREPARER, AUDITOR]) {
      const all = await slice(WAITING, 0, 100, actor);
      expect(idsOf(all.filter(({ isDeviating }) => isDeviating))).toEqual(['K2B-2026-0002']);
    }
  });

  it('are nothing to the client, and to the auditor no texts that may name someone', async () => {
    expect(await slice(WAITING, 0, 100, FINANCE)).toEqual([]);
    const [first] = await slice(WAITING, 0, 1, AUDITOR);
    expect(first?.description).not.toBe('Hersteld');
  });

  it('are those of the file once it was released, and no longer wait', async () => {
    const waiting = idsOf(await slice(WAITING, 0, 100));
    decided(await desk.release(1, await desk.prepare(1), RELEASER));
    expect(idsOf(await slice({ kind: 'file', windowNumber: 1 }, 0, 100))).toEqual(waiting);
    expect(await slice(WAITING, 0, 100)).toEqual([]);
  });
});
