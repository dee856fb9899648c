import type { KeptLeftOut } from '../../../src/cemetery';
import { systemActor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, EXAMPLE, FINANCE, PREPARER, READER, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');
const LINES = EXAMPLE.content.toString('utf8').trimEnd().split(/\r?\n/);
/** The rows of the example, then these. */
const exportOf = (fileName: string, ...rows: string[]): typeof EXAMPLE => ({
  ...EXAMPLE,
  fileName,
  content: Buffer.from([...LINES, ...rows, ''].join('\r\n'), 'utf8'),
});
const lineOf = (item: string): string => (LINES[1] ?? '').replace('K2B-2026-0001', item);
const FAULTY = lineOf('K2B-2026-0010').replace('7731 AA', '77 AA');

describe('rows of an export that are left out', () => {
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

  const leave = (...rows: number[]): { row: number; reason: string }[] =>
    rows.map((row) => ({ row, reason: 'dubbel ingevoerd' }));
  const leftOutOf = async (number: number, actor = READER): Promise<readonly KeptLeftOut[]> => {
    const found = await desk.as(actor, (tx) =>
      bench.cemetery.exportsReader.find(tx, desk.record.agreementId, number),
    );
    return found?.leftOut ?? [];
  };
  const open = async (): Promise<number[]> => {
    const all = await desk.as(READER, (tx) => bench.cemetery.exportsReader.all(tx, desk.record.agreementId));
    return all.map(({ leftOut }) => leftOut.open);
  };

  it('help an export that no mended cell helps, and are kept beside it with the reason', async () => {
    const { mending, exports } = bench.cemetery;
    const sent = await desk.as(READER, (tx) =>
      mending.send(tx, desk.record, exportOf('dubbel.csv', LINES[1] ?? '', FAULTY)),
    );
    const { uploadId, count } = decided(sent);
    expect(count).toBeNull();
    bench.clock.stepBy(60_000);
    const mendedAt = bench.clock.now();
    const left = await desk.as(READER, (tx) => mending.leaveOut(tx, desk.record, uploadId, leave(8, 9)));
    expect(decided(left)).toMatchObject({ count: 6, total: '13157.00', leftOutTotal: '1834.00' });
    bench.clock.stepBy(60_000);
    const control = { count: 6, total: '13157.00' };
    const accept = await desk.as(PREPARER, (tx) => exports.accept(tx, desk.record, uploadId, control));
    expect(decided(accept).leftOut).toEqual({ count: 2, total: '1834.00', open: 1 });
    const why = { reason: 'dubbel ingevoerd', by: READER.person, at: mendedAt };
    expect(await leftOutOf(1)).toEqual([
      {
        row: 8,
        itemId: 'K2B-2026-0001',
        amount: '917.00',
        readIn: '917.00',
        causes: ['F.531'],
        isOpen: false,
        why,
      },
      { row: 9, itemId: 'K2B-2026-0010', amount: '917.00', causes: ['F.520'], isOpen: true, why },
    ]);
    expect(await desk.rows(READER, 'cemetery_item')).toBe(6);
  });

  it('are read in again when someone says so before it is accepted', async () => {
    const { mending } = bench.cemetery;
    const file = { ...exportOf('toch.csv', FAULTY), leftOut: leave(8) };
    const { uploadId, count } = decided(await desk.as(READER, (tx) => mending.send(tx, desk.record, file)));
    expect(count).toBe(6);
    const again = await desk.as(READER, (tx) => mending.readInAgain(tx, desk.record, uploadId, new Set([8])));
    expect(decided(again)).toMatchObject({ count: null, leftOut: [] });
  });

  it('stay to be read in until another export brings their item', async () => {
    await desk.readIn({ ...exportOf('een.csv', FAULTY), leftOut: leave(8) });
    expect(await open()).toEqual([1]);
    const later = [LINES[0], lineOf('K2B-2026-0010'), ''].join('\r\n');
    await desk.readIn({ ...EXAMPLE, fileName: 'twee.csv', content: Buffer.from(later) });
    expect(await open()).toEqual([0, 0]);
  });

  it('of an export that repeats what was read in before, leave what is new', async () => {
    await desk.readIn();
    const rows = [2, 3, 4, 5, 6, 7];
    await desk.readIn({ ...exportOf('jaar.csv', lineOf('K2B-2026-0011')), leftOut: leave(...rows) });
    expect(await desk.rows(READER, 'cemetery_item')).toBe(7);
    expect((await leftOutOf(2)).map(({ row, causes }) => [row, ...causes])).toEqual(
      rows.map((row) => [row, 'F.532']),
    );
    expect(await open()).toEqual([0, 0]);
  });

  it('are told by the first file after them, and by no other', async () => {
    await desk.readIn({ ...exportOf('een.csv', FAULTY), leftOut: leave(8) });
    const first = decided(await desk.release(1, await desk.prepare(1)));
    expect(first.leftOut).toEqual([
      { export: 'een.csv', number: 1, row: 8, itemId: 'K2B-2026-0010', amount: '917.00', causes: ['F.520'] },
    ]);
    expect(await desk.rows(RELEASER, 'cemetery_file_item')).toBe(6);
    bench.clock.stepTo('2026-03-10T09:00:00Z');
    expect(decided(await desk.release(2, await desk.prepare(2))).leftOut).toEqual([]);
  });

  it('lose their reason with the debtors, while row, item, amount and cause stay', async () => {
    await desk.readIn({ ...exportOf('een.csv', FAULTY), leftOut: leave(8) });
    decided(await desk.release(1, await desk.prepare(1)));
    expect(await desk.rows(SYSTEM, 'cemetery_left_out_reason')).toBe(1);
    await bench.cemetery.removing.remove({
      agreementId: desk.record.agreementId,
      window: '1',
      unreceived: 'true',
    });
    expect(await desk.rows(SYSTEM, 'cemetery_left_out_reason')).toBe(0);
    expect(await leftOutOf(1)).toEqual([
      { row: 8, itemId: 'K2B-2026-0010', amount: '917.00', causes: ['F.520'], isOpen: true },
    ]);
    expect(await open()).toEqual([1]);
  });

  it('are seen by the administration, and without the reason by the auditor; never by the client', async () => {
    await desk.readIn({ ...exportOf('een.csv', FAULTY), leftOut: leave(8) });
    const seen = async (table: string): Promise<number[]> => [
      await desk.rows(READER, table),
      await desk.rows(AUDITOR, table),
      await desk.rows(FINANCE, table),
    ];
    expect(await seen('cemetery_left_out_row')).toEqual([1, 1, 0]);
    expect(await seen('cemetery_left_out_reason')).toEqual([1, 0, 0]);
  });

  it.each(['cemetery_left_out_row', 'cemetery_left_out_reason'])('never change: %s', async (table) => {
    await desk.readIn({ ...exportOf('een.csv', FAULTY), leftOut: leave(8) });
    const update = `UPDATE ${table} SET agreement_id = agreement_id`;
    for (const actor of [READER, SYSTEM])
      await expect(desk.as(actor, (tx) => tx.execute(update))).rejects.toThrow('permission denied');
    await expect(
      database.asOwner(`UPDATE slotsom.${table} SET agreement_id = agreement_id`, [], SYSTEM),
    ).rejects.toThrow('kept for good');
    expect(await desk.as(READER, (tx) => tx.execute(`DELETE FROM ${table}`)).catch(() => 0)).toBe(0);
  });

  it.each([
    ['a row that is read in as well', 2, 'why', 'read in and left out'],
    ['a row without a reason', 9, undefined, 'left out without a reason'],
  ])('are not %s, whatever the service says', async (_, row, reason, message) => {
    await desk.readIn();
    const adding = desk.as(READER, async (tx) => {
      const { agreementId } = desk.record;
      await tx.execute(
        `INSERT INTO cemetery_export (export_id, agreement_id, number, file_name, digest, profile, item_count, total,
           mended_count, read_by, accepted_by, accepted_role, accepted_at)
         SELECT gen_random_uuid(), agreement_id, 2, file_name, repeat('0', 64), profile, item_count, total, mended_count,
           read_by, accepted_by, accepted_role, accepted_at FROM cemetery_export WHERE agreement_id = $1`,
        [agreementId],
      );
      const of = 'FROM cemetery_export WHERE agreement_id = $1 AND number = 2';
      await tx.execute(
        `INSERT INTO cemetery_item SELECT item.agreement_id, 'copy of ' || item_id, (SELECT export_id ${of}), file_row, dossier,
           service_date, cemetery, grave_number, grave_type, article, tariff_from, quantity, tariff, amount, right_from,
           right_to, right_years, corrects FROM cemetery_item item WHERE item.agreement_id = $1`,
        [agreementId],
      );
      await tx.execute(
        `INSERT INTO cemetery_left_out_row SELECT agreement_id, export_id, $2, NULL, NULL, '[]' ${of}`,
        [agreementId, row],
      );
      if (reason !== undefined)
        await tx.execute(
          `INSERT INTO cemetery_left_out_reason SELECT agreement_id, export_id, $2, $3, 'x', now() ${of}`,
          [agreementId, row, reason],
        );
    });
    await expect(adding).rejects.toThrow(message);
  });

  it('come with their export, not later', async () => {
    await desk.readIn();
    await expect(
      desk.as(READER, (tx) =>
        tx.execute(
          `INSERT INTO cemetery_left_out_row SELECT agreement_id, export_id, 9, NULL, NULL, '[]' FROM cemetery_export
           WHERE agreement_id = $1`,
          [desk.record.agreementId],
        ),
      ),
    ).rejects.toThrow('come in the transaction of their cemetery_export');
  });
});
