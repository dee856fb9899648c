import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, settleScenario, writeResult } from '../../../src/scenarios/domain';
import {
  OFFICER,
  registerAgreement,
  startProductBench,
  type ProductBench,
} from '../../support/product-bench';
import { replayScenario, type ScenarioFile } from '../../support/replay-scenario';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const FOLDER = join(__dirname, '../../scenarios');
const GOLDEN = readdirSync(FOLDER).filter((name) => /^(0[1-9]|10)-/.test(name));

jest.setTimeout(120_000);

interface Totals {
  readonly net: string;
  readonly gross: string;
  readonly kind: string;
}

function settle(file: unknown): ScenarioFile {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const settled = settleScenario(scenario.value);
  if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
  return JSON.parse(JSON.stringify(writeResult(settled.value)));
}

describe.each(GOLDEN)('%s lived through in the product', (name) => {
  let database: TestDatabase;
  let bench: ProductBench;
  const scenario = JSON.parse(readFileSync(join(FOLDER, name, 'scenario.json'), 'utf8'));

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2023-11-01T08:00:00Z');
  });

  afterAll(async () => {
    await bench.close();
    await database.drop();
  });

  it('issues the documents of the scenario, and its export settles to them', async () => {
    const record = await registerAgreement(bench);
    const runs = await replayScenario(bench, record, scenario);
    const expected = (scenario.expect.runs as { documents: Totals[] }[]).map(({ documents }) =>
      documents.map(({ kind, net, gross }) => ({ kind, net, gross })),
    );
    const issued = runs.map((run) =>
      (run?.documents ?? []).map(({ kind, net, gross }) => ({ kind, net, gross })),
    );
    expect(issued).toEqual(expected);

    const exported = await bench.transactions.run(OFFICER, (tx) => bench.exportScenario.export(tx, record));
    const settled = settle(JSON.parse(JSON.stringify(exported)));
    const lines = (documents: ScenarioFile[]): ScenarioFile[] =>
      documents.flatMap((document) => document.lines);
    expect(settled.runs.flatMap((run: ScenarioFile) => lines(run.documents))).toEqual(
      scenario.expect.runs.flatMap((run: ScenarioFile) => lines(run.documents)),
    );
    const verdict = await bench.transactions.run(OFFICER, (tx) =>
      bench.audit.verifyChain(tx, { agreementId: record.agreementId }),
    );
    expect(verdict).toMatchObject({ head: { sequence: expect.any(Number) } });
    expect(verdict).not.toHaveProperty('broken');
  });
});
