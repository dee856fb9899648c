import type { AgreementRecord, FactLists } from '../../../src/agreements';
import type { Actor } from '../../../src/platform/database';
import {
  CLIENT,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(60_000);

/** What a backup that was put back and then went on differently leaves at the same position. */
const PUT_BACK = `
  ALTER TABLE slotsom.recording DISABLE TRIGGER ALL;
  ALTER TABLE slotsom.agreement_fact DISABLE TRIGGER ALL;
  UPDATE slotsom.recording SET recorded_at = recorded_at + interval '1 second';
  UPDATE slotsom.agreement_fact SET body = body || '{"hoursPerWeek": "1"}' WHERE list = 'formation'`;

/** Each test goes on where the one before ended. */
describe('facts that are kept for later questions', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    await replayScenario(bench, record, { ...plainMonth, runs: [] });
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const read = (actor: Actor = OFFICER, readOnly = true): Promise<FactLists> =>
    bench.transactions.run(actor, (tx) => bench.register.read(tx, record.agreementId), { readOnly });
  const recordCost = (id: string): Promise<unknown> =>
    bench.transactions.run(OFFICER, (tx) => bench.register.append(tx, record.agreementId, id, [fact(id)]));
  const fact = (id: string) => ({
    list: 'directCosts',
    item: { id, costMonth: '2026-01', amount: '10.00' },
  });
  const idsIn = ({ directCosts = [] }: FactLists): unknown[] => directCosts.map(({ id }) => id);

  it('are read once, and again when something was recorded since', async () => {
    const first = await read();
    expect(await read()).toBe(first);
    await recordCost('late');
    expect(idsIn(await read())).toEqual(['late']);
    expect(idsIn(first)).toEqual([]);
  });

  it('tell nobody what was undone', async () => {
    const undone = bench.transactions.run(OFFICER, async (tx) => {
      await bench.register.append(tx, record.agreementId, 'undone', [fact('undone')]);
      expect(idsIn(await bench.register.read(tx, record.agreementId))).toEqual(['late', 'undone']);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await recordCost('after');
    expect(idsIn(await read())).toEqual(['late', 'after']);
  });

  it('are those of the party that asks, and of nobody else', async () => {
    expect(await read(CLIENT)).not.toBe(await read());
    expect(idsIn(await read({ ...CLIENT, party: 'other-town' }))).toEqual([]);
  });

  it('are others at the same position of a database that was put back', async () => {
    const before = (await read())['formation'] ?? [];
    await queryAs(database.superuserUrl, PUT_BACK);
    const after = (await read())['formation'] ?? [];
    expect(after.map(({ position }) => position)).toEqual(before.map(({ position }) => position));
    expect(after.every(({ hoursPerWeek }) => hoursPerWeek === '1')).toBe(true);
  });
});
