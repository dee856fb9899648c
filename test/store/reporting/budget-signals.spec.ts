import type { AgreementRecord } from '../../../src/agreements';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import { Euro } from '../../../src/kernel/money';
import { BudgetSignalsStore } from '../../../src/reporting/budget/budget-signals.store';
import { crossThresholds } from '../../../src/reporting/domain';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

jest.setTimeout(120_000);

const SYSTEM = systemActor('test');
const STRANGER: Actor = { person: 'elders', role: 'controller', party: 'other-town' };

describe('budget signals in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const signal = (
    number: number,
    used: string,
    amount = '1000.00',
    { actor = SYSTEM, year = 2026, limit = 'formation', position = 2 } = {},
  ): Promise<number> =>
    as(actor, (tx) =>
      tx.execute(
        `INSERT INTO budget_signal (agreement_id, year, limit_name, threshold, number, amount, used, known_on,
                                    known_position, signalled_at)
         VALUES ($1, $5, $6, 75, $2, $3, $4, '2026-02-01', $7, now())`,
        [record.agreementId, number, amount, used, year, limit, position],
      ),
    );
  const seenBy = (actor: Actor): Promise<object[]> =>
    as(actor, (tx) => tx.query('SELECT number FROM budget_signal ORDER BY number'));

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-02-01T08:00:00Z');
    record = await registerAgreement(bench);
    const append = (tx: Tx, source: string, ...ids: readonly string[]): Promise<unknown> =>
      bench.register.append(
        tx,
        record.agreementId,
        source,
        ids.map((id) => ({ list: 'policies', item: { id } })),
      );
    await as(OFFICER, (tx) => append(tx, 'first', 'P1', 'P2'));
    await as(OFFICER, async (tx) => {
      await append(tx, 'a file', 'P3', 'P4');
      await append(tx, 'its back pay', 'P5');
    });
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it.each<[string, number, string, string, string]>([
    ['below the threshold', 1, '749.99', '1000.00', '23514'],
    ['of no limit', 1, '10.00', '0.00', '23514'],
    ['out of order', 2, '750.00', '1000.00', 'SL012'],
  ])('is none %s', async (_, number, used, amount, code) => {
    await expect(signal(number, used, amount)).rejects.toMatchObject({ code });
  });

  it('is made by the service alone, and seen by both parties', async () => {
    await expect(signal(1, '750.00', '1000.00', { actor: LEAD })).rejects.toMatchObject({ code: '42501' });
    await signal(1, '750.00');
    expect(await seenBy(LEAD)).toEqual([{ number: 1 }]);
    expect(await seenBy(CLIENT)).toEqual([{ number: 1 }]);
    expect(await seenBy(STRANGER)).toEqual([]);
  });

  it('is made once, and again only of a limit that was not reached by what was used then', async () => {
    await expect(signal(1, '900.00')).rejects.toMatchObject({ code: expect.stringMatching(/SL012|23505/) });
    await expect(signal(2, '900.00')).rejects.toMatchObject({ code: 'SL012' });
    await signal(2, '1600.00', '2000.00');
  });

  it('is looked for once after what was recorded together, and again after what was recorded later', async () => {
    const positions = await as(SYSTEM, (tx) =>
      tx.query<{ position: string }>(
        "SELECT payload->>'position' AS position FROM due_work WHERE kind = 'watch-limits' ORDER BY 1",
      ),
    );
    expect(positions).toEqual([{ position: '2' }, { position: '5' }]);
  });

  it.each([
    ['half a recording', { limit: 'training', position: 1 }, '23503'],
    ['what was not recorded', { limit: 'training', position: 6 }, '23503'],
    ['what has no limit', { limit: 'tax' }, '23514'],
    ['no services', { limit: 'services' }, '23514'],
  ])('is none of %s', async (_, changes, code) => {
    await expect(signal(1, '900.00', '1000.00', changes)).rejects.toMatchObject({ code });
  });

  it('is of an addendum made once, whatever the year of its work', async () => {
    const limit = 'addendum A1';
    await signal(1, '750.00', '1000.00', { limit });
    const next = { limit, year: 2027 };
    await expect(signal(1, '900.00', '1000.00', next)).rejects.toMatchObject({ code: 'SL012' });
    await expect(signal(2, '900.00', '1000.00', next)).rejects.toMatchObject({ code: 'SL012' });
    await signal(2, '900.00', '1200.00', next);
  });

  it('is the latest by its number, in the domain as here, when work of a later moment was done first', async () => {
    const euro = (text: string): Euro => Euro.parse(text)!;
    const store = new BudgetSignalsStore();
    const moment = { knownOn: '2026-02-01', signalledAt: bench.clock.now() };
    const look = (amount: string, used: string, knownPosition: number): Promise<number[]> =>
      as(SYSTEM, async (tx) => {
        const limit = { limit: 'overhead', year: 2026, amount: euro(amount), used: euro(used) };
        const crossed = crossThresholds([limit], await store.all(tx, record.agreementId));
        for (const one of crossed)
          await store.add(tx, record.agreementId, { ...one, ...moment, knownPosition });
        return crossed.map(({ threshold }) => threshold);
      });
    expect(await look('100.00', '80.00', 5)).toEqual([75]);
    expect(await look('120.00', '95.00', 2)).toEqual([75]);
    expect(await look('110.00', '90.00', 5)).toEqual([]);
  });

  it.each(['UPDATE slotsom.budget_signal SET used = 0', 'DELETE FROM slotsom.budget_signal'])(
    'never changes: %s',
    async (sql) => {
      await expect(as(SYSTEM, (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
      await expect(database.asOwner(sql)).rejects.toMatchObject({ code: 'SL001' });
    },
  );
});
