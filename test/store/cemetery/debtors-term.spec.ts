import type { WindowInFull } from '../../../src/cemetery/windows/windows.reader';
import { systemActor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import type { ExportFile } from '../../../src/cemetery';
import { AUDITOR, CemeteryDesk, EXAMPLE, FINANCE, READER } from './cemetery-desk';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');

/** Takes the first item of the example back, for another debtor and with what is changed. */
function correctionWith(from: string, to: string): ExportFile {
  const [headings = '', row = ''] = EXAMPLE.content.toString('utf8').split('\r\n');
  const correction = row
    .replace('K2B-2026-0001', 'K2B-2026-9001')
    .replace(';917,00;917,00;', ';;-917,00;')
    .replace(/;;$/, ';K2B-2026-0001;')
    .replace(';9001;', ';9002;')
    .replace(from, to);
  const content = Buffer.from([headings, correction].join('\r\n'));
  return { ...EXAMPLE, fileName: 'correctie.csv', content };
}

describe('a file that was released', () => {
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
    await desk.readIn();
    decided(await desk.release(1, await desk.prepare(1)));
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('loses its debtors after the term, and keeps its count, sum and fingerprint', async () => {
    const { count, total } = await released();
    decided(
      await desk.as(FINANCE, (tx) => bench.cemetery.acts.receive(tx, desk.record, 1, { count, total })),
    );
    expect(await dueOn()).toEqual(['2028-01-27 settled', '2028-01-27 unreceived']);
    // Due from the release on, but it was received since.
    await bench.cemetery.removing.remove({ ...fileOf(), unreceived: 'true' });
    expect(await desk.rows(SYSTEM, 'cemetery_debtor')).toBe(count);
    for (let time = 1; time <= 2; time += 1) await bench.cemetery.removing.remove(fileOf());
    for (const table of ['cemetery_debtor', 'cemetery_file_piece', 'cemetery_export_piece'])
      expect([table, await desk.rows(SYSTEM, table)]).toEqual([table, 0]);
    expect(await released()).toMatchObject({ count, total });
    const download = await desk.as(READER, (tx) => bench.cemetery.download.download(tx, desk.record, 1));
    expect(download).toMatchObject({ refusal: { code: 'file-removed' } });
    expect(await removals()).toEqual([{ debtors: count.toString() }]);
  });

  it('loses its debtors as well when it is never received, once, after a warning', async () => {
    expect(await dueOn()).toEqual(['2028-01-27 unreceived']);
    expect((await shown()).kept).toEqual({ until: '2028-01-27', isLapsing: false });
    await bench.cemetery.removing.remove({ ...fileOf(), unreceived: 'true' });
    expect(await desk.rows(SYSTEM, 'cemetery_debtor')).toBe(0);
    const { count, total } = await released();
    decided(
      await desk.as(FINANCE, (tx) => bench.cemetery.acts.receive(tx, desk.record, 1, { count, total })),
    );
    await bench.cemetery.removing.remove(fileOf());
    expect(await removals()).toEqual([{ debtors: count.toString(), reason: 'never-received' }]);
  });

  it('is corrected for its own debtor, and once that was removed by its cemetery and grave', async () => {
    const faults = async (from: string, to: string): Promise<string[]> => {
      const checked = await desk.check(correctionWith(from, to));
      return checked.ok ? [] : (checked.refusal.faults ?? []).map(({ code }) => code);
    };
    expect(await faults(';A-24;', ';A-25;')).toEqual(['F.577', 'F.579']);
    expect(await faults(';9002;', ';9001;')).toEqual([]);
    await bench.cemetery.removing.remove({ ...fileOf(), unreceived: 'true' });
    expect(await faults(';A-24;', ';A-25;')).toEqual(['F.579']);
    await desk.readIn(correctionWith('', ''));
  });

  it('counts its term by the set-up of the day on which it began', async () => {
    bench.clock.stepBy(1000);
    const { count, total } = await released();
    const given = {
      anker: '2025-12-15',
      begraafplaatsen: ['Laarmanshoek', 'Beerzerveld'],
      sluitingsdagen: [],
    };
    decided(await desk.setUp({ ...given, bewaarmaanden: 2 }));
    expect((await shown()).kept?.until).toBe('2028-01-27');
    decided(
      await desk.as(FINANCE, (tx) => bench.cemetery.acts.receive(tx, desk.record, 1, { count, total })),
    );
    expect((await shown()).kept?.until).toBe('2026-03-27');
    expect(await dueOn()).toEqual(['2026-03-27 settled', '2028-01-27 unreceived']);
  });

  it('keeps an export, with what was done beside it, for as long as one of its items has a debtor', async () => {
    bench.clock.stepTo('2026-03-10T09:00:00Z');
    const [headings = '', row = ''] = EXAMPLE.content.toString('utf8').split('\r\n');
    const rowOf = (item: string, day: string): string =>
      row.replace('K2B-2026-0001', item).replace('24-12-2025', day);
    const broken = rowOf('K2B-2026-0081', '09-03-2026').replace('7731 AA', '77 AA');
    const rows = [
      headings,
      rowOf('K2B-2026-0080', '01-02-2026'),
      broken,
      rowOf('K2B-2026-0082', '01-02-2026'),
    ];
    await desk.readIn({
      ...{ ...EXAMPLE, fileName: 'twee-vensters.csv', content: Buffer.from(rows.join('\r\n')) },
      mended: [{ row: 3, column: 'postcode', text: '7731 AA', reason: 'nagevraagd' }],
      leftOut: [{ row: 4, reason: 'nog niet zeker' }],
    });
    const beside = async (): Promise<number[]> => {
      const tables = ['cemetery_export_piece', 'cemetery_mended_cell', 'cemetery_left_out_reason'];
      return Promise.all(tables.map((table) => desk.rows(SYSTEM, table)));
    };
    decided(await desk.release(2, await desk.prepare(2)));
    for (const window of ['1', '2'])
      await bench.cemetery.removing.remove({ ...fileOf(window), unreceived: 'true' });
    expect(await beside()).toEqual([1, 1, 1]);
    bench.clock.stepTo('2026-04-21T09:00:00Z');
    decided(await desk.release(3, await desk.prepare(3)));
    await bench.cemetery.removing.remove({ ...fileOf('3'), unreceived: 'true' });
    expect(await beside()).toEqual([0, 0, 0]);
    expect(await desk.rows(SYSTEM, 'cemetery_left_out_row')).toBe(1);
  });

  const fileOf = (window = '1'): { agreementId: string; window: string } => ({
    ...{ agreementId: desk.record.agreementId, window },
  });
  const removals = async (): Promise<object[]> => {
    const events = await desk.as(AUDITOR, (tx) =>
      tx.query<{ details: object }>(
        "SELECT details FROM audit_event WHERE agreement_id = $1 AND action = 'cemetery.debtors-removed'",
        [desk.record.agreementId],
      ),
    );
    return events.map(({ details }) => details);
  };
  const shown = async (): Promise<WindowInFull> =>
    decided(await desk.as(READER, (tx) => bench.cemetery.windows.find(tx, desk.record.agreementId, 1)));

  const released = async (): Promise<{ count: number; total: string }> => {
    const { file } = await shown();
    if (!file) throw new Error('not released');
    return file;
  };
  const dueOn = async (): Promise<string[]> => {
    const due = await desk.as(SYSTEM, (tx) =>
      tx.query<{ dueAt: string; unreceived: string | null }>(
        `SELECT due_at AS "dueAt", payload->>'unreceived' AS unreceived FROM due_work WHERE kind = 'remove-cemetery-debtors' AND payload->>'agreementId' = $1
         ORDER BY due_at, unreceived NULLS FIRST`,
        [desk.record.agreementId],
      ),
    );
    return due.map(
      ({ dueAt, unreceived }) => `${dueAt.slice(0, 10)} ${unreceived ? 'unreceived' : 'settled'}`,
    );
  };
});
