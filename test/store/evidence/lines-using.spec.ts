import { PassThrough } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { AgreementRecord } from '../../../src/agreements';
import { writeLinesUsing } from '../../../src/cli/lines';
import { evidenceOn } from '../../../src/cli/open-evidence';
import { ExplanationReader } from '../../../src/invoicing';
import type { Graph } from '../../../src/kernel/explanation';
import { SteppedClock } from '../../../src/platform/clock';
import { createDataSource, Transactions } from '../../../src/platform/database';
import { OFFICER, registerAgreement, startProductBench } from '../../support/product-bench';
import { replayScenario } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { scenarioOf } from './kept-agreement';

jest.setTimeout(120_000);

/** A wage rise known late, a regrading, back pay on back pay: agreements that share one database. */
const SCENARIOS = [
  ['02-wage-rise-known-late', 'DVO-RISE', ['FR', 'CR']],
  ['04-mid-month-formation-and-regrading', 'DVO-GRADE', ['FG', 'CG']],
  ['17-back-pay-on-back-pay', 'DVO-BACK', ['FB', 'CB']],
] as const;

interface Table {
  readonly id: string;
  readonly scales: Readonly<Record<string, readonly string[]>>;
}

describe('the lines that used a fact', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let evidence: INestApplicationContext;
  const records = new Map<string, AgreementRecord>();

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.appUrl).initialize();
    const transactions = new Transactions(dataSource);
    for (const [scenario, key, prefixes] of SCENARIOS) {
      const bench = await startProductBench(transactions, '2023-11-01T08:00:00Z');
      const record = await registerAgreement(bench, key, '2024-01-01', prefixes);
      await replayScenario(bench, record, scenarioOf(scenario));
      records.set(key, record);
      await bench.close();
    }
    const config = { sessionSecret: 'a secret of this test' };
    evidence = await evidenceOn({ transactions, clock: new SteppedClock('2028-01-01T08:00:00Z'), config });
  });

  afterAll(async () => {
    await evidence.close();
    await dataSource.destroy();
    await database.drop();
  });

  const usesOf = async (key: string, name: string): Promise<string[]> => {
    const { agreementId } = records.get(key)!;
    const lines = await evidence
      .get(Transactions)
      .run(OFFICER, (tx) =>
        evidence.get(ExplanationReader, { strict: false }).linesUsing(tx, agreementId, name),
      );
    return !lines.ok
      ? [lines.refusal.code]
      : lines.value.map(({ number, ordinal }) => `${number} ${ordinal.toString()}`);
  };

  it.each(SCENARIOS)(
    'of %s are those that a walk of its stored graphs meets, for every fact, payroll row and table cell',
    async (scenario, key) => {
      const walked = await walkGraphs(evidence, records.get(key)!.agreementId);
      const facts = new Map<string, ReadonlySet<string>>();
      for (const [leaf, lines] of walked) {
        const [fact = ''] = leaf.split(' scales.');
        facts.set(fact, new Set([...(facts.get(fact) ?? []), ...lines]));
      }
      const cells = cellsOf((scenarioOf(scenario) as { salaryTables: Table[] }).salaryTables, walked);
      expect([...cells.values()].some((lines) => lines.size > 0)).toBe(true);
      expect([...facts.keys()].some((fact) => /\/\d+$/.test(fact))).toBe(true);
      for (const [name, lines] of [...facts, ...cells])
        expect([name, (await usesOf(key, name)).sort()]).toEqual([name, [...lines].sort()]);
    },
  );

  it('are those of the own agreement, and none of what is not there', async () => {
    const names = ['bestaat-niet', 'table/6', 'cao-2026-01-01/6/0/0', 'cao-2026-01-01/', ''];
    for (const name of [...names, 'cao-2026-01-01/99', 'cao-2026-01-01/6/999', 'LOON/1'])
      expect([name, await usesOf('DVO-RISE', name)]).toEqual([name, ['fact-not-recorded']]);
    expect((await usesOf('DVO-BACK', 'table/6')).length).toBeGreaterThan(0);
  });

  it('are found by the id of the published table as well', async () => {
    const [row] = await evidence
      .get(Transactions)
      .run(OFFICER, (tx) =>
        tx.query<{ id: string }>(
          `SELECT body ->> 'table' AS id FROM agreement_fact WHERE fact_id = 'cao-2026-07-01'`,
        ),
      );
    for (const cell of ['', '/6', '/6/10'])
      expect(await usesOf('DVO-RISE', `${row!.id}${cell}`)).toEqual(
        await usesOf('DVO-RISE', `cao-2026-07-01${cell}`),
      );
  });

  it('are written by slotsom lines as slotsom explain takes them', async () => {
    const say = async (fact: string): Promise<string> => {
      const output = new PassThrough();
      await writeLinesUsing(evidence, { agreement: 'DVO-RISE', fact }, output);
      return (output.read() as Buffer).toString();
    };
    const expected = await usesOf('DVO-RISE', 'cao-2026-07-01/6');
    expect(expected.length).toBeGreaterThan(0);
    expect(await say('cao-2026-07-01/6')).toBe(`${expected.join('\n')}\n`);
    await expect(say('bestaat-niet')).rejects.toThrow('met de naam bestaat-niet. Controleer de naam.');
    expect(await say('cao-2026-07-01/6/0')).toBe('Geen factuurregel gebruikt cao-2026-07-01/6/0.\n');
  });
});

/** Every leaf of the stored graphs, a scale apart from its table, with the published lines that lead to it. */
async function walkGraphs(
  evidence: INestApplicationContext,
  agreementId: string,
): Promise<Map<string, Set<string>>> {
  const rows = await evidence.get(Transactions).run(OFFICER, (tx) =>
    tx.query<{ explanation: Graph; lines: (readonly [number: string, shownIn: number | null])[] }>(
      `SELECT explanation, (SELECT json_agg(json_build_array(line.number, shown_in) ORDER BY document.ordinal, line.ordinal)
         FROM document JOIN document_line line USING (agreement_id, number)
         WHERE document.run_id = run.run_id) AS lines
       FROM billing_run run WHERE agreement_id = $1`,
      [agreementId],
    ),
  );
  const walked = new Map<string, Set<string>>();
  for (const { explanation, lines } of rows)
    for (const [figure, root] of explanation.roots.entries()) {
      const [number, shownIn] = lines[figure]!;
      if (shownIn === null) continue;
      for (const leaf of leavesUnder(explanation, root))
        walked.set(leaf, (walked.get(leaf) ?? new Set<string>()).add(`${number} ${shownIn.toString()}`));
    }
  return walked;
}

function leavesUnder({ nodes }: Graph, root: number, met = new Set<number>()): Set<string> {
  const leaves = new Set<string>();
  if (met.has(root)) return leaves;
  met.add(root);
  const { fact, field, operands } = nodes[root]!;
  if (fact !== undefined) leaves.add(field?.startsWith('scales.') === true ? `${fact} ${field}` : fact);
  for (const operand of operands)
    for (const leaf of leavesUnder({ nodes, roots: [] }, operand, met)) leaves.add(leaf);
  return leaves;
}

/** Every scale and step of the tables, with the lines that a walk met; a step only where it is the maximum. */
function cellsOf(
  tables: readonly Table[],
  walked: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, ReadonlySet<string>> {
  const cells = new Map<string, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  for (const { id, scales } of tables)
    for (const [scale, amounts] of Object.entries(scales)) {
      const used = walked.get(`${id} scales.${scale}`) ?? none;
      cells.set(`${id}/${scale}`, used);
      const most = Math.max(...amounts.map(Number));
      amounts.forEach((amount, step) =>
        cells.set(`${id}/${scale}/${step.toString()}`, Number(amount) === most ? used : none),
      );
    }
  return cells;
}
