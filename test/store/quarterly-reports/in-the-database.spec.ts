import { Exact } from '../../../src/kernel/money';
import type { Actor } from '../../../src/platform/database';
import type { ShownReport } from '../../../src/quarterly-reports';
import type { AgreementRecord } from '../../../src/agreements';
import { decided } from '../../support/addendum-steps';
import { dividedAfter } from '../../support/close-year';
import {
  CLIENT,
  LEAD,
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import scenario from '../../scenarios/03-ceiling-parked-and-released/scenario.json';

jest.setTimeout(180_000);

const SECRETARY: Actor = { ...CLIENT, person: 'secretary', role: 'municipal-secretary' };
/** The lead, as someone who would be the regisseur as well. */
const BOTH_SIDES: Actor = { ...CLIENT, person: LEAD.person };
const ACTS = ['submit', 'answer', 'withdraw', 'comment', 'fix'] as const;

type Quarter = { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
const FIRST: Quarter = { year: 2026, quarter: 1 };
const SECOND: Quarter = { year: 2026, quarter: 2 };

/** Not of every month payroll was read in. */
const COSTS = { section: 'financieel', text: 'De loonkosten komen later.' };

describe('a quarterly report in the database', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let record: AgreementRecord;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2025-11-01T08:00:00Z');
    record = await registerAgreement(bench);
    const { before } = dividedAfter(scenario, '2026-01-31');
    await replayScenario(bench, record, { ...before, runs: [] });
    bench.clock.stepTo('2026-09-01T09:00:00Z');
    for (const quarter of [FIRST, SECOND]) {
      await enter(quarter, '3');
      await bench.reportDesk.write(OFFICER, record.key, quarter, { texts: [COSTS] });
      await submit(quarter);
    }
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  const find = (quarter: Quarter, actor: Actor = LEAD): Promise<ShownReport> =>
    bench.readReports.find(actor, record.key, quarter);
  const seenOf = async (quarter: Quarter): Promise<string> => (await find(quarter)).shown.fingerprint;
  const submit = async (quarter: Quarter): Promise<unknown> =>
    bench.reportDesk.act(LEAD, record.key, quarter, { act: 'submit', seen: await seenOf(quarter) });
  const enter = async (quarter: Quarter, value: string, replaces?: number): Promise<unknown> =>
    bench.transactions.run(OFFICER, async (tx) =>
      decided(
        await bench.enterFigures.enter(tx, record, quarter, {
          ...{ measure: 'klachten', value: Exact.parse(value)!, source: 'register' },
          ...(replaces !== undefined && { replaces }),
        }),
      ),
    );
  const insertFigure = (quarter: Quarter, number: number, measure: string, replaces: number | null) =>
    bench.transactions.run(OFFICER, (tx) =>
      tx.execute(
        `INSERT INTO quarterly_figure (agreement_id, year, quarter, number, measure, value, source, replaces,
                                       entered_by, entered_role, entered_at)
         VALUES ($1, $2, $3, $4, $5, 1, 'register', $6, $7, $8, now())`,
        [
          ...[record.agreementId, quarter.year, quarter.quarter, number, measure, replaces],
          ...[OFFICER.person, OFFICER.role],
        ],
      ),
    );
  const insertAct = async (quarter: Quarter, act: string, actor: Actor, seen?: string): Promise<void> => {
    const saysText = !['submit', 'fix'].includes(act);
    const isOnSection = ['answer', 'comment'].includes(act);
    const offered = seen ?? (await seenOf(quarter));
    await bench.transactions.run(actor, async (tx) => {
      await tx.execute(
        `INSERT INTO quarterly_report_act (agreement_id, year, quarter, version, number, act, section, text, seen,
                                           done_by, done_role, done_party, done_at)
         VALUES ($1, $2, $3, 1, 9, $4, $5, $6, $7, $8, $9, $10, now())`,
        [
          ...[record.agreementId, quarter.year, quarter.quarter, act, isOnSection ? 'formatie' : null],
          ...[saysText ? 'waarom' : null, saysText ? null : offered],
          ...[actor.person, actor.role, actor.party],
        ],
      );
      throw new Error('was let');
    });
  };
  const verdict = async (done: Promise<unknown>): Promise<string> => {
    try {
      await done;
      return 'was let';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    [OFFICER.role, OFFICER, 'answer withdraw'],
    [LEAD.role, LEAD, 'answer withdraw'],
    [CLIENT.role, CLIENT, 'comment fix'],
    [SECRETARY.role, SECRETARY, ''],
  ] as const)('lets a %s do there what is for that role', async (_, actor, expected) => {
    const done: string[] = [];
    for (const act of ACTS) if ((await verdict(insertAct(FIRST, act, actor))) === 'was let') done.push(act);
    expect(done.join(' ')).toBe(expected);
  });

  it('is fixed on what was put to the client alone, and not by who prepared it', async () => {
    expect(await verdict(insertAct(FIRST, 'fix', CLIENT, 'e'.repeat(64)))).toContain('what was seen last');
    expect(await verdict(insertAct(FIRST, 'fix', BOTH_SIDES))).toContain('not by who prepared it');
  });

  it.each([
    ['a figure twice', 8, 'klachten', null, 'quarterly_figure_entered_once'],
    ['a figure in the place of another thing', 8, 'datalekken', 1, 'replaces one of the same thing'],
  ] as const)('does not take %s', async (_, number, measure, replaces, expected) => {
    expect(await verdict(insertFigure(FIRST, number, measure, replaces))).toContain(expected);
  });

  it('replaces a figure once', async () => {
    await enter(SECOND, '4', 1);
    expect(await verdict(insertFigure(SECOND, 9, 'klachten', 1))).toContain('quarterly_figure_replaced_once');
  });

  it('shows the client what was put to it, never figures or a version that waits', async () => {
    await bench.reportDesk.write(OFFICER, record.key, SECOND, {
      texts: [{ section: 'samenwerking', text: 'later' }],
    });
    const [own, theirs] = [await find(SECOND), await find(SECOND, CLIENT)];
    expect([own.latest.version, theirs.latest.version, theirs.state]).toEqual([2, 1, 'offered']);
    const figures = await bench.transactions.run(CLIENT, (tx) => tx.query('SELECT 1 FROM quarterly_figure'));
    expect(figures).toEqual([]);
  });

  it('stays as it was once it is fixed, with all of its quarter', async () => {
    const before = await find(FIRST);
    await bench.reportDesk.act(CLIENT, record.key, FIRST, { act: 'fix', seen: before.shown.fingerprint });
    const fixed = 'the report of this quarter is fixed';
    expect(await verdict(insertFigure(FIRST, 8, 'datalekken', null))).toContain(fixed);
    expect(await verdict(insertAct(FIRST, 'comment', CLIENT))).toContain(fixed);
    const rewrite = bench.transactions.run(LEAD, (tx) =>
      tx.execute(
        `INSERT INTO quarterly_report_version (agreement_id, year, quarter, version, body, written_by, written_role, written_at)
         VALUES ($1, 2026, 1, 2, '{}', $2, $3, now())`,
        [record.agreementId, LEAD.person, LEAD.role],
      ),
    );
    expect(await verdict(rewrite)).toContain(fixed);
    for (const table of ['quarterly_report_offer', 'quarterly_report_act', 'quarterly_figure'])
      expect(
        await verdict(bench.transactions.run(LEAD, (tx) => tx.execute(`UPDATE ${table} SET year = 2027`))),
      ).not.toBe('was let');
    expect((await find(FIRST)).shown).toEqual(before.shown);
    expect((await find(FIRST, CLIENT)).shown).toEqual(before.shown);
  });
});
