import { WindowDaysReader } from '../../../src/cemetery';
import { systemActor, type Actor } from '../../../src/platform/database';
import { decided } from '../../support/addendum-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { CemeteryDesk, FINANCE } from './cemetery-desk';

jest.setTimeout(120_000);

const LEAD: Actor = { person: 'lead', role: 'team-lead', party: 'contractor-town' };
const REGISSEUR: Actor = { person: 'regisseur', role: 'regisseur', party: 'client-town' };
const STRANGER: Actor = { person: 'lead', role: 'team-lead', party: 'elsewhere' };

describe('the days of windows, for who sees nothing else of them', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let desk: CemeteryDesk;

  const daysFor = (actor: Actor): Promise<object[]> =>
    desk.as(actor, (tx) => new WindowDaysReader().ofYears(tx, desk.record.agreementId, [2026]));

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-01-27T09:00:00Z');
    desk = await CemeteryDesk.open(bench, 'DVO-1', { sluitingsdagen: ['2026-03-09'] });
    await desk.readIn();
    decided(await desk.release(1, await desk.prepare(1)));
    await desk.bytes(1, FINANCE);
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('are the same to both parties, with when a file was delivered and not before it was', async () => {
    const own = await daysFor(LEAD);
    expect(own.slice(0, 3)).toEqual([
      { number: 1, dueOn: '2026-01-26', deliveredAt: expect.any(String) as unknown },
      { number: 2, dueOn: '2026-03-10' },
      { number: 3, dueOn: '2026-04-20' },
    ]);
    for (const actor of [REGISSEUR, FINANCE, systemActor('look-ahead')])
      expect(await daysFor(actor)).toEqual(own);
  });

  it('are of no agreement of others', async () => {
    expect(await daysFor(STRANGER)).toEqual([]);
  });

  it('open nothing else: whoever read them has the role that they had, and sees no file or series', async () => {
    await desk.as(REGISSEUR, async (tx) => {
      const { agreementId } = desk.record;
      await new WindowDaysReader().ofYears(tx, agreementId, [2026]);
      for (const table of ['cemetery_series', 'cemetery_file', 'cemetery_file_act', 'cemetery_file_piece'])
        expect(await tx.query(`SELECT FROM ${table} WHERE agreement_id = $1`, [agreementId])).toEqual([]);
      expect(await tx.query('SELECT slotsom.current_role() AS role')).toEqual([{ role: 'regisseur' }]);
    });
  });
});
