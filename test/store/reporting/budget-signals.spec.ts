import type { AgreementRecord } from '../../../src/agreements';
import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import {
  CLIENT,
  LEAD,
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
  const signal = (number: number, used: string, amount = '1000.00', actor = SYSTEM): Promise<number> =>
    as(actor, (tx) =>
      tx.execute(
        `INSERT INTO budget_signal (agreement_id, year, limit_name, threshold, number, amount, used, known_on,
                                    known_position, signalled_at)
         VALUES ($1, 2026, 'formation', 75, $2, $3, $4, '2026-02-01', 7, now())`,
        [record.agreementId, number, amount, used],
      ),
    );
  const seenBy = (actor: Actor): Promise<object[]> =>
    as(actor, (tx) => tx.query('SELECT number FROM budget_signal ORDER BY number'));

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2026-02-01T08:00:00Z');
    record = await registerAgreement(bench);
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
    await expect(signal(1, '750.00', '1000.00', LEAD)).rejects.toMatchObject({ code: '42501' });
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

  it.each(['UPDATE slotsom.budget_signal SET used = 0', 'DELETE FROM slotsom.budget_signal'])(
    'never changes: %s',
    async (sql) => {
      await expect(as(SYSTEM, (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
      await expect(database.asOwner(sql)).rejects.toMatchObject({ code: 'SL001' });
    },
  );
});
