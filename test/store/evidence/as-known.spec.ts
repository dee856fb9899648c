import { PassThrough } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import * as figures from '../../../src/cli/figures';
import { evidenceOn } from '../../../src/cli/open-evidence';
import { recompute } from '../../../src/cli/recompute';
import { PayrollDeliveries } from '../../../src/payroll';
import { createDataSource, Transactions } from '../../../src/platform/database';
import { laterFacts } from '../../support/later-facts';
import {
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { LISTS, type ScenarioFile } from '../../support/scenario-file';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { KEY, scenarioOf } from './kept-agreement';

jest.setTimeout(240_000);

const SEED = 20_260_701;
const FACTS = 500;
/** The day on which May was paid: its run is made on it, and the first of the later facts arrive on it. */
const LAST_DAY = '2026-05-25';

type Issued = NonNullable<Awaited<ReturnType<typeof replayScenario>>[number]>;

/**
 * An agreement with a month that was credited, made again and corrected, and then five hundred random facts of
 * every kind, recorded by the services themselves: what was known before is answered as it was before.
 */
describe('after five hundred later facts', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let application: INestApplicationContext;
  let issued: Issued[];
  let before: Map<string, unknown>;
  let after: Map<string, unknown>;
  const close: (() => Promise<unknown>)[] = [];
  const later = laterFacts(SEED, FACTS, LAST_DAY);

  beforeAll(async () => {
    database = await createTestDatabase();
    const dataSource = await createDataSource(database.appUrl).initialize();
    const transactions = new Transactions(dataSource);
    bench = await startProductBench(transactions, '2023-11-01T08:00:00Z');
    const config = { sessionSecret: 'a secret of this test' };
    application = await evidenceOn({ transactions, clock: bench.clock, config });
    close.push(
      () => application.close(),
      () => bench.close(),
      () => dataSource.destroy(),
      () => database.drop(),
    );
    const record = await registerAgreement(bench, KEY);
    const scenario = scenarioOf('09-credited-and-made-again') as ScenarioFile;
    const runs = await replayScenario(bench, record, {
      ...scenario,
      runs: scenario.runs.map((run) =>
        'month' in run && run.month === '2026-05' ? { ...run, knownOn: LAST_DAY } : run,
      ),
    });
    issued = runs.filter((run) => run !== undefined);
    expect(issued.at(-1)!.run.month).toBe('2026-05');
    before = await askEverything(application, issued);
    for (const { lists } of later) await replayScenario(bench, record, { ...lists, runs: [] });
    await transactions.run(LEAD, (tx) =>
      application
        .get(PayrollDeliveries, { strict: false })
        .withdraw(tx, record, 'payroll of later 0', 'test'),
    );
    await transactions.run(OFFICER, async (tx) => {
      const client = await bench.parties.latest(tx, 'client-town');
      await bench.parties.record(tx, { ...client!, street: 'Nieuwe straat 2' }, bench.clock.now());
      const reference = await bench.agreements.reference(tx, record.agreementId);
      await bench.agreements.refer(tx, record.agreementId, { ...reference!, buyerReference: 'BR-2' });
    });
    after = await askEverything(application, issued);
  });

  afterAll(async () => {
    for (const step of close) await step();
  });

  it('of every kind, enough of them', async () => {
    expect(later.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(FACTS);
    for (const list of LISTS)
      expect([list, later.some(({ lists }) => lists[list].length > 0)]).toEqual([list, true]);
    const now = await ask(application, 'ceiling', { year: 2026 });
    const then = before.get(`ceiling ${positionOf(issued.at(-1)!)}`) as { grenzen: object };
    expect((now as { grenzen: object }).grenzen).not.toEqual(then.grenzen);
  });

  it.each([
    ['-1', 'tot en met de laatste positie van de overeenkomst'],
    ['9'.repeat(30), 'De laatste positie is '],
  ])('a command says of %s what a position may be', async (position, says) => {
    await expect(ask(application, 'ceiling', { year: 2026, position })).rejects.toThrow(says);
  });

  it('every document made again by its own position has the hashes it was issued with', async () => {
    const documents = issued.flatMap((run) => run.documents);
    expect(documents.length).toBe(5);
    for (const { number, fingerprint } of documents) {
      const output = new PassThrough();
      expect(await recompute(application, { number, json: true }, output)).toBe(0);
      const { isGelijk, vastgesteld, nu } = parse(output) as Recomputed;
      expect([number, isGelijk, vastgesteld.vingerafdruk]).toEqual([number, true, fingerprint]);
      expect(nu).toEqual(vastgesteld);
    }
  });

  it('the draft of a month at the position it was issued with has the fingerprint of its documents', () => {
    // January was made again by the same knowledge after it was credited: then the later one is meant.
    const last = new Map(issued.map((run) => [`draft ${run.run.month ?? ''} ${positionOf(run)}`, run.run]));
    for (const [question, { month, fingerprint, sequence }] of last)
      if (month !== null)
        expect(after.get(question)).toMatchObject({ vingerafdruk: fingerprint, run: sequence });
  });

  it('every figure at a position is what it was before', () => {
    expect(before.size).toBe(18);
    for (const [question, answer] of before)
      expect([question, after.get(question)]).toEqual([question, answer]);
  });
});

interface Recomputed {
  readonly isGelijk: boolean;
  readonly vastgesteld: { readonly vingerafdruk: string };
  readonly nu: object;
}

function positionOf({ run }: Issued): string {
  return run.knownPosition.toString();
}

/** Every figure that can be asked for, at the position of every document. */
async function askEverything(
  application: INestApplicationContext,
  issued: readonly Issued[],
): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const run of issued) {
    const position = positionOf(run);
    const month = run.documents[0]!.month;
    answers.set(`settlement ${month} ${position}`, await ask(application, 'settlement', { month, position }));
    answers.set(`ceiling ${position}`, await ask(application, 'ceiling', { year: 2026, position }));
    answers.set(`budget ${position}`, await ask(application, 'budget', { year: 2026, position }));
    answers.set(`year-end ${position}`, await ask(application, 'yearEnd', { year: 2026, position }));
    answers.set(`overview ${position}`, await ask(application, 'overview', { period: '2026-h1', position }));
    if (run.run.month !== null)
      answers.set(`draft ${month} ${position}`, await ask(application, 'draft', { month, position }));
  }
  return answers;
}

/** What the command line answers. */
async function ask(
  application: INestApplicationContext,
  command: 'settlement' | 'ceiling' | 'budget' | 'overview' | 'draft' | 'yearEnd',
  options: Record<string, unknown>,
): Promise<unknown> {
  const output = new PassThrough();
  await figures[command](application, { agreement: KEY, json: true, ...options } as never, output);
  return parse(output);
}

function parse(output: PassThrough): unknown {
  return JSON.parse((output.read() as Buffer).toString());
}
