import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { AgreementRecord } from '../../../src/agreements';
import type { RoundStanding } from '../../../src/invoicing';
import { Euro } from '../../../src/kernel/money';
import type { Month } from '../../../src/kernel/time';
import { DatabaseAway, systemActor, type Actor, type Tx } from '../../../src/platform/database';
import { OrderProcessor } from '../../../src/invoicing/rounds/perform-order.processor';
import { WorkRegistry, type WorkPayload } from '../../../src/platform/queue';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { startProgram } from '../../support/start-program';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import plainMonth from '../../scenarios/01-plain-month/scenario.json';

jest.setTimeout(240_000);

const JANUARY = '2026-01' as Month;
const NOW = '2026-01-28T12:00:00Z';
const SYSTEM = systemActor('test');
const OTHER_LEAD: Actor = { ...LEAD, person: 'other-lead' };
const OTHER_TOWN: Actor = { ...LEAD, person: 'other', party: 'other-town' };
const AGREEMENTS = 12;
/** One without salary tables, one turned off, one beyond a bound. */
const [BROKEN, OFF, BEYOND] = ['A-02', 'A-05', 'A-08'] as const;

/** A month round over twelve agreements, of which three stand in their own way; each test goes on where the last ended. */
describe('a month round', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  const records = new Map<string, AgreementRecord>();

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    bench.transactions.run(actor, work);
  const read = (actor = LEAD): Promise<RoundStanding> => as(actor, (tx) => bench.rounds.read(tx, JANUARY));
  const open = async (actor = OFFICER): Promise<string> => {
    const opened = await as(actor, (tx) => bench.askRound.open(tx, JANUARY));
    return opened.ok ? 'asked' : opened.refusal.code;
  };
  const issue = async (actor: Actor, fingerprint: string): Promise<string> => {
    const asked = await as(actor, (tx) => bench.askRound.issue(tx, JANUARY, fingerprint));
    return asked.ok ? 'asked' : asked.refusal.code;
  };
  /** Orders that nobody carried out yet. */
  const waiting = (): Promise<WorkPayload[]> =>
    as(SYSTEM, async (tx) => {
      const rows = await tx.query<{ payload: WorkPayload }>(
        `SELECT payload FROM due_work WHERE kind = 'billing-order' AND NOT EXISTS (
           SELECT FROM billing_order_result result WHERE result.agreement_id::text = payload->>'agreementId'
             AND result.month = payload->>'month' AND result.ordinal::text = payload->>'ordinal')
         ORDER BY dedupe_key`,
      );
      return rows.map(({ payload }) => payload);
    });
  const work = async (): Promise<number> => {
    const orders = await waiting();
    for (const order of orders) await bench.performOrder.perform(order, 1);
    return orders.length;
  };
  /** `A-01 ready`, with the reasons of those that are held. */
  const states = async (): Promise<string[]> =>
    (await read()).items.map(({ agreement, state, reasons }) =>
      [agreement.key, state, ...reasons.map(({ code }) => code)].join(' '),
    );
  const usually = (state: string, others: Readonly<Record<string, string>>): string[] =>
    Array.from({ length: AGREEMENTS }, (_, index) => `A-${(index + 1).toString().padStart(2, '0')}`).map(
      (key) => `${key} ${others[key] ?? state}`,
    );
  const record = (key: string): AgreementRecord => records.get(key)!;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
    for (let index = 1; index <= AGREEMENTS; index += 1) {
      const key = `A-${index.toString().padStart(2, '0')}`;
      const made = await registerAgreement(bench, key);
      records.set(key, made);
      const facts = key === BROKEN ? { ...plainMonth, salaryTables: [], tableAcceptances: [] } : plainMonth;
      await replayScenario(bench, made, { ...facts, runs: [], payroll: payrollOf(key) });
    }
    bench.clock.stepTo(NOW);
    await as(OFFICER, (tx) =>
      bench.switchBilling.turn(
        tx,
        { scope: 'agreement', agreementId: record(OFF).agreementId },
        { isOff: true, reason: 'in overleg' },
      ),
    );
    const bounds = { jumpPercentage: 25, jumpMinimum: Euro.ZERO, mostLines: 1, reason: 'nauw' };
    await as(LEAD, (tx) => bench.setBounds.set(tx, record(BEYOND), bounds));
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('makes the draft of each agreement, and holds the broken ones by name', async () => {
    expect(await open()).toBe('asked');
    expect(await states()).toEqual(usually('waiting', {}));
    expect(await work()).toBe(AGREEMENTS);
    expect(await states()).toEqual(
      usually('ready', {
        [BROKEN]: 'held cannot-settle',
        [OFF]: 'held billing-off',
        [BEYOND]: 'held bounds-exceeded',
      }),
    );
    const broken = (await read()).items.find(({ agreement }) => agreement.key === BROKEN);
    expect(broken?.reasons[0]?.faults?.map(({ code }) => code)).toContain('no-table-in-force');
  });

  it('asked again does only what is left', async () => {
    const drafts = await as(SYSTEM, (tx) => tx.query('SELECT draft_id FROM billing_draft ORDER BY 1'));
    expect(await open()).toBe('asked');
    // The bounds of one may have been widened since.
    const left = (await waiting()).map(({ agreementId }) => agreementId);
    expect(left.sort()).toEqual([record(BROKEN).agreementId, record(BEYOND).agreementId].sort());
    expect(await open()).toBe('asked');
    expect(await work()).toBe(2);
    expect(await as(SYSTEM, (tx) => tx.query('SELECT draft_id FROM billing_draft ORDER BY 1'))).toEqual(
      drafts,
    );
  });

  it('is its own party’s alone, and its orders are in one’s own name', async () => {
    expect((await read(OTHER_TOWN)).items).toEqual([]);
    expect(await open(OTHER_TOWN)).toBe('round-without-agreements');
    const seen = await as(CLIENT, (tx) =>
      tx.query('SELECT 1 FROM billing_order UNION ALL SELECT 1 FROM billing_order_result'),
    );
    expect(seen).toEqual([]);
    const forged = as(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO billing_order SELECT agreement_id, month, ordinal + 1, party, act, seen_fingerprint, ordered_by,
           ordered_role, ordered_at FROM billing_order WHERE ordinal = 1 LIMIT 1`,
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    const twice = as(OFFICER, async (tx) => {
      const [order] = await tx.query<{ agreement_id: string }>(
        `INSERT INTO billing_order SELECT agreement_id, month, ordinal + 1, party, act, seen_fingerprint, ordered_by,
           ordered_role, ordered_at FROM billing_order WHERE ordinal = 1 AND agreement_id = $1 RETURNING agreement_id`,
        [record('A-01').agreementId],
      );
      await tx.execute(
        `INSERT INTO billing_order SELECT agreement_id, month, ordinal + 1, party, act, seen_fingerprint, ordered_by,
           ordered_role, ordered_at FROM billing_order WHERE ordinal = 2 AND agreement_id = $1`,
        [order?.agreement_id],
      );
    });
    await expect(twice).rejects.toThrow('follows the result of the one before it');
  });

  it('is not issued by who prepared it, nor when the list is not the one that was seen', async () => {
    const { fingerprint } = await read();
    expect(await issue(OFFICER, fingerprint)).toBe('prepared-by-yourself');
    expect(await issue(LEAD, '0'.repeat(64))).toBe('round-differs');
    expect(await waiting()).toEqual([]);
  });

  it('is issued as a whole, except what changed since, which is held by name', async () => {
    const { fingerprint } = await read();
    expect(await issue(LEAD, fingerprint)).toBe('asked');
    const item = { id: 'later', costMonth: '2026-01', amount: '10.00' };
    await as(OFFICER, (tx) =>
      bench.recordFacts.record(tx, record('A-11'), 'later', [{ list: 'directCosts', item }]),
    );
    const orders = await waiting();
    expect(orders).toHaveLength(AGREEMENTS - 3);
    await killInTheMiddle(orders);
    await work();
    expect(await states()).toEqual(
      usually('issued', {
        [BROKEN]: 'held cannot-settle',
        [OFF]: 'held billing-off',
        [BEYOND]: 'held bounds-exceeded',
        'A-11': 'held draft-stale',
      }),
    );
    await expectOneEach(AGREEMENTS - 4);
    expect((await read()).items[0]).toMatchObject({
      documents: [{ number: expect.stringMatching(/^F2026-/), standing: 'to-fetch' }],
    });
  });

  it('goes on once each is mended: turned on, accepted, prepared anew', async () => {
    await as(OFFICER, (tx) =>
      bench.switchBilling.turn(
        tx,
        { scope: 'agreement', agreementId: record(OFF).agreementId },
        { isOff: false, reason: 'besproken' },
      ),
    );
    const accept = (actor: Actor, fingerprint: string): Promise<string> =>
      as(actor, async (tx) => {
        const decision = await bench.acceptBounds.accept(tx, record(BEYOND), {
          fingerprint,
          reason: 'klopt',
        });
        return decision.ok ? decision.value.acceptedBy : decision.refusal.code;
      });
    const beyond = (await read()).items.find(({ agreement }) => agreement.key === BEYOND)?.draft;
    const seen = beyond?.fingerprint ?? '';
    expect(await accept(OFFICER, seen)).toBe('prepared-by-yourself');
    expect(await accept(LEAD, '0'.repeat(64))).toBe('fingerprint-differs');
    expect(await accept(LEAD, seen)).toBe(LEAD.person);
    const retried = await as(OFFICER, (tx) => bench.askRound.retry(tx, JANUARY, record('A-11')));
    expect(retried.ok).toBe(true);
    expect(await work()).toBe(1);
    expect(await states()).toEqual(
      usually('issued', {
        [BROKEN]: 'held cannot-settle',
        [OFF]: 'ready',
        [BEYOND]: 'ready',
        'A-11': 'ready',
      }),
    );
    expect(await issue(OTHER_LEAD, (await read()).fingerprint)).toBe('asked');
    await work();
    await expectOneEach(AGREEMENTS - 1);
    expect(await open()).toBe('asked');
    expect(await work()).toBe(1);
    await expectOneEach(AGREEMENTS - 1);
  });

  it('holds by name what fails without an end', async () => {
    await as(OFFICER, (tx) => bench.askRound.open(tx, JANUARY));
    const [order] = await waiting();
    const failing = jest.spyOn(bench.register, 'lastPosition').mockRejectedValue(new Error('storing'));
    await expect(bench.performOrder.perform(order!, 1)).rejects.toThrow('storing');
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    await bench.performOrder.perform(order!, 3);
    expect(logged).toHaveBeenCalledWith({
      ...{ ...order, ordinal: Number(order!['ordinal']), act: 'prepare', attempt: 3 },
      err: new Error('storing'),
    });
    logged.mockRestore();
    failing.mockRestore();
    expect((await states())[1]).toBe(`${BROKEN} held round-failed`);
  });

  it('holds an order that no worker lived to carry out, so that the round ends', async () => {
    await as(OFFICER, (tx) => bench.askRound.open(tx, JANUARY));
    const [order] = await waiting();
    const registry = new WorkRegistry();
    new OrderProcessor(registry, bench.performOrder).onModuleInit();
    await registry.findGivingUp('billing-order')!(order!);
    expect((await states())[1]).toBe(`${BROKEN} held round-failed`);
  });

  it('does not hold what failed because the database went away', async () => {
    await as(OFFICER, (tx) => bench.askRound.open(tx, JANUARY));
    const [order] = await waiting();
    const breaking = jest
      .spyOn(bench.register, 'lastPosition')
      .mockImplementation((tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())').then(() => 0));
    await expect(bench.performOrder.perform(order!, 3)).rejects.toThrow(DatabaseAway);
    breaking.mockRestore();
    expect((await states())[1]).toBe(`${BROKEN} waiting`);
  });

  /** Starts a second process on the orders, and kills it while it is busy. */
  async function killInTheMiddle(orders: readonly WorkPayload[]): Promise<void> {
    const program = startProgram('carry-out-orders', [database.appUrl, NOW, JSON.stringify(orders)]);
    const lines = createInterface({ input: program.child.stdout! })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    const isBusy = async (): Promise<boolean> => (await waiting()).length < orders.length;
    while (!(await isBusy())) await pause(5);
    await program.kill();
    const left = (await waiting()).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(orders.length);
  }

  /** One run, numbers without gaps and one result for each order. */
  async function expectOneEach(count: number): Promise<void> {
    const runs = await as(SYSTEM, (tx) =>
      tx.query<{ runs: string }>('SELECT count(*) AS runs FROM billing_run GROUP BY agreement_id'),
    );
    expect(runs.map(({ runs: ofOne }) => Number(ofOne))).toEqual(Array.from({ length: count }, () => 1));
    const numbers = await as(SYSTEM, (tx) =>
      tx.query<{ number: string }>('SELECT number FROM document ORDER BY number'),
    );
    expect(numbers.map(({ number }) => Number(number.slice(-4)))).toEqual(
      numbers.map((_, index) => index + 1),
    );
  }
});

/** The payroll of the scenario, with sources of its own: a delivery is of one agreement. */
function payrollOf(key: string): typeof plainMonth.payroll {
  return plainMonth.payroll.map((line) => ({ ...line, source: `${line.source} ${key}` }));
}
