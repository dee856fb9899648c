import { instantAfter } from '../../../src/platform/clock';
import { decided } from '../../support/addendum-steps';
import { SERIES } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { AUDITOR, CemeteryDesk, EXAMPLE, PREPARER, READER } from './cemetery-desk';

jest.setTimeout(120_000);

const BROKEN = {
  ...EXAMPLE,
  content: Buffer.from(EXAMPLE.content.toString('utf8').replace('7731 AA', '77 AA'), 'utf8'),
};
const POSTCODE = { row: 2, column: 'postcode', text: '7731 AA', reason: 'nagevraagd' } as const;

describe('an export with faults in the database', () => {
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

  const send = async (file = BROKEN): Promise<{ uploadId: string; keepUntil: string }> =>
    decided(await desk.as(READER, (tx) => bench.cemetery.mending.send(tx, desk.record, file)));
  const actions = async (): Promise<string[]> => {
    const events = await desk.as(READER, (tx) =>
      tx.query<{ action: string }>(
        `SELECT action FROM audit_event WHERE agreement_id = $1 AND action LIKE 'cemetery.upload%' ORDER BY action`,
        [desk.record.agreementId],
      ),
    );
    return events.map(({ action }) => action);
  };

  it('is seen by who sent it alone, and none of its items is kept', async () => {
    await send();
    expect(await desk.rows(READER, 'cemetery_upload')).toBe(1);
    for (const other of [PREPARER, AUDITOR]) expect(await desk.rows(other, 'cemetery_upload')).toBe(0);
    expect(await desk.rows(READER, 'cemetery_item')).toBe(0);
  });

  it('cannot be accepted before it is mended, and then by a colleague as well', async () => {
    const { uploadId } = await send();
    const control = { count: 6, total: '13157.00' };
    const accept = (actor = READER): ReturnType<typeof bench.cemetery.exports.accept> =>
      desk.as(actor, (tx) => bench.cemetery.exports.accept(tx, desk.record, uploadId, control));
    expect(await accept()).toMatchObject({ refusal: { code: 'unknown-upload' } });
    const { mending } = bench.cemetery;
    const mended = await desk.as(READER, (tx) => mending.mend(tx, desk.record, uploadId, [POSTCODE]));
    expect(decided(mended)).toMatchObject({ count: 6, total: '13157.00', mended: [POSTCODE] });
    const byColleague = await desk.as(PREPARER, (tx) =>
      mending.leaveAsItCame(tx, desk.record, uploadId, POSTCODE),
    );
    expect(byColleague).toMatchObject({ refusal: { code: 'upload-of-another' } });
    decided(await accept(PREPARER));
    expect(await desk.rows(READER, 'cemetery_mended_cell')).toBe(1);
  });

  it('tells a colleague its totals and no cell of it, also once a sound one has faults', async () => {
    const { uploadId } = await send({ ...BROKEN, mended: [POSTCODE] });
    const review = (actor: typeof READER): Promise<unknown> =>
      desk.as(actor, async (tx) => {
        const seen = await bench.cemetery.reviewing.review(tx, desk.record.agreementId, uploadId);
        return seen && { isOwn: seen.isOwn, mended: seen.mended.length, ...seen.state };
      });
    expect(await review(READER)).toMatchObject({ isOwn: true, mended: 1, kind: 'sound' });
    expect(await review(PREPARER)).toMatchObject({ isOwn: false, mended: 0, kind: 'sound' });
    const { aanleverprofiel: _, ...series } = SERIES;
    decided(await desk.setUp({ ...series, sluitingsdagen: [], begraafplaatsen: ['Elders'] }));
    expect(await review(READER)).toMatchObject({ isOwn: true, mended: 1, kind: 'mend', count: 6 });
    expect(await review(PREPARER)).toEqual({ isOwn: false, mended: 0, kind: 'of-another', count: 6 });
  });

  it('has its faults again when a mended cell is left as it came', async () => {
    const { uploadId } = await send({ ...BROKEN, mended: [POSTCODE] });
    const { mending } = bench.cemetery;
    const left = await desk.as(READER, (tx) => mending.leaveAsItCame(tx, desk.record, uploadId, POSTCODE));
    expect(decided(left)).toMatchObject({ count: null, mended: [] });
  });

  it('is removed when its day is over, which is written down, but not when it was mended since', async () => {
    const { uploadId, keepUntil } = await send();
    expect(keepUntil).toBe('2026-01-28T09:00:00.000Z');
    const { agreementId } = desk.record;
    await bench.cemetery.removingUpload.remove(agreementId, uploadId, '2026-01-28T08:00:00.000Z');
    expect(await desk.rows(READER, 'cemetery_upload')).toBe(1);
    await bench.cemetery.removingUpload.remove(agreementId, uploadId, keepUntil);
    await bench.cemetery.removingUpload.remove(agreementId, uploadId, keepUntil);
    expect(await desk.rows(READER, 'cemetery_upload')).toBe(0);
    expect(await actions()).toEqual(['cemetery.upload-kept', 'cemetery.upload-removed']);
  });

  it('is gone for people when its time is over, also when the work that removes it is late', async () => {
    const { uploadId, keepUntil } = await send();
    const { agreementId } = desk.record;
    const { mending, reviewing } = bench.cemetery;
    const seen = (): Promise<readonly [number, boolean]> =>
      desk.as(READER, async (tx) => [
        (await reviewing.inHand(tx, agreementId)).length,
        (await reviewing.review(tx, agreementId, uploadId)) !== undefined,
      ]);
    bench.clock.stepTo(instantAfter(keepUntil, -1));
    expect(await seen()).toEqual([1, true]);
    bench.clock.stepTo(keepUntil);
    expect(await seen()).toEqual([0, false]);
    const mended = await desk.as(READER, (tx) => mending.mend(tx, desk.record, uploadId, [POSTCODE]));
    expect(mended).toMatchObject({ refusal: { code: 'unknown-upload' } });
    await bench.cemetery.removingUpload.remove(agreementId, uploadId, keepUntil);
    expect(await desk.rows(READER, 'cemetery_upload')).toBe(0);
  });

  it('is never kept for more than a week, whatever the service says', async () => {
    const { uploadId } = await send();
    await expect(
      desk.as(READER, (tx) =>
        tx.execute(
          `UPDATE cemetery_upload SET keep_until = received_at + interval '8 days' WHERE upload_id = $1`,
          [uploadId],
        ),
      ),
    ).rejects.toThrow('is_kept_for_a_week_at_most');
  });

  it('is kept for another profile when its quotes are sound by a separator of its own', async () => {
    const withCommas = EXAMPLE.content
      .toString('utf8')
      .replaceAll(/[^;\r\n]*,[^;\r\n]*/g, '"$& ""zo"""')
      .replaceAll(';', ',');
    const file = { ...EXAMPLE, content: Buffer.from(withCommas, 'utf8') };
    const checked = await desk.check(file);
    expect(checked).toMatchObject({ refusal: { faults: [{ code: 'F.546' }] } });
    expect(await send(file)).toMatchObject({ count: null });
  });

  it('is not kept at all when a quote is wrong by its own separator', async () => {
    const wrong = EXAMPLE.content.toString('utf8').replace(/;(?=[^;]*$)/, ';"x"y');
    const file = { ...EXAMPLE, content: Buffer.from(wrong, 'utf8') };
    const refused = await desk.as(READER, (tx) => bench.cemetery.mending.send(tx, desk.record, file));
    expect(refused).toMatchObject({ refusal: { faults: [{ code: 'F.503' }] } });
  });

  it.each([
    ['upload_id', 'gen_random_uuid()'],
    ['agreement_id', 'gen_random_uuid()'],
    ['file_name', "'anders.csv'"],
    ['digest', "repeat('f', 64)"],
    ['content', "'anders'"],
    ['received_at', "received_at + interval '1 second'"],
    ['received_by', "'preparer'"],
  ])('stays as it came, whatever the service says: %s', async (column, value) => {
    const { uploadId } = await send();
    await expect(
      desk.as(READER, (tx) =>
        tx.execute(`UPDATE cemetery_upload SET ${column} = ${value} WHERE upload_id = $1`, [uploadId]),
      ),
    ).rejects.toThrow('stays as it came');
  });

  it('is not kept at all when only another file helps', async () => {
    const empty = { ...EXAMPLE, content: Buffer.from('') };
    const refused = await desk.as(READER, (tx) => bench.cemetery.mending.send(tx, desk.record, empty));
    expect(refused).toMatchObject({ refusal: { code: 'export-faults' } });
    expect(await desk.rows(READER, 'cemetery_upload')).toBe(0);
  });
});
