import { systemActor, type Actor, type Tx } from '../../../src/platform/database';
import {
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

const SYSTEM = systemActor('purge');

describe.each([
  [
    'payroll_file',
    "UPDATE slotsom.payroll_file SET content = 'other'",
    "INSERT INTO payroll_file SELECT delivery_id, agreement_id, 'other' FROM payroll_delivery",
    'Rows of payroll_file come in the transaction of their payroll_delivery',
  ],
  [
    'payroll_line_employee',
    "UPDATE slotsom.payroll_line_employee SET employee = 'other'",
    "INSERT INTO payroll_line_employee SELECT agreement_id, position, 'other' FROM payroll_line LIMIT 1",
    'Pseudonyms come in the transaction of their payroll lines',
  ],
])('what came with a delivery: %s', (table, update, insert, reason) => {
  let database: TestDatabase;
  let bench: ProductBench;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    const record = await registerAgreement(bench);
    await replayScenario(bench, record, { ...plainMonth, runs: [] });
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const remove = (actor: Actor): Promise<number> => as(actor, (tx) => tx.execute(`DELETE FROM ${table}`));

  it('is never changed', async () => {
    for (const actor of [OFFICER, SYSTEM])
      await expect(as(actor, (tx) => tx.execute(update))).rejects.toThrow('permission denied');
    await expect(database.asOwner(update, [], SYSTEM)).rejects.toThrow('kept for good');
    await expect(database.asOwner(`TRUNCATE slotsom.${table}`)).rejects.toThrow('kept for good');
  });

  it('is removed by the system only, and does not come back as something else', async () => {
    expect(await remove(OFFICER)).toBe(0);
    expect(await remove(SYSTEM)).toBeGreaterThan(0);
    for (const actor of [OFFICER, SYSTEM])
      await expect(as(actor, (tx) => tx.execute(insert))).rejects.toThrow(reason);
  });
});
