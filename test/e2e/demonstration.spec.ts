import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemonstration } from '../../src/demo/run-demonstration';
import { Euro } from '../../src/kernel/money';
import { formatEuro } from '../../src/kernel/text';
import { loadConfig } from '../../src/platform/config';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(180_000);

describe('the example of Ommen and Twenterand, worked through', () => {
  const config = loadConfig({
    NODE_ENV: 'test',
    SESSION_SECRET: 's'.repeat(40),
    SLOTSOM_DEMO: 'true',
    LOG_LEVEL: 'silent',
  });
  let database: TestDatabase;
  let out: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    out = mkdtempSync(join(tmpdir(), 'slotsom-out-'));
  });

  afterAll(async () => {
    rmSync(out, { recursive: true });
    await database.drop();
  });

  it('issues ten invoices as PDF and UBL, and a scenario that settles to them; a second time it does nothing', async () => {
    const first = await runDemonstration(config, database.appUrl, out);
    expect(first.skipped).toBe(0);
    const numbers = Array.from(
      { length: 10 },
      (_, index) => `F2026-${(index + 1).toString().padStart(4, '0')}`,
    );
    expect(readdirSync(join(out, 'facturen')).sort()).toEqual(
      numbers.flatMap((number) => [`${number}.pdf`, `${number}.xml`]),
    );

    const scenario = readScenario(JSON.parse(readFileSync(join(out, 'scenario.json'), 'utf8')));
    if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
    const settled = settleScenario(scenario.value);
    if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
    const { runs } = JSON.parse(JSON.stringify(writeResult(settled.value)));
    const documents: { gross: string }[] = runs.flatMap((run: { documents: unknown[] }) => run.documents);
    const printed = first.performed
      .filter(({ step }) => step === 'maandfactuur')
      .map(({ result }) => result.slice(result.indexOf('€')));
    expect(documents.map(({ gross }) => formatEuro(Euro.parse(gross)!))).toEqual(printed);
    expect(first.performed.map(({ result }) => result).join('\n')).not.toMatch(/\b1 (?:feiten|regels)\b/);

    const before = readFileSync(join(out, 'facturen/F2026-0010.pdf'));
    const second = await runDemonstration(config, database.appUrl, out);
    expect(second.performed).toEqual([]);
    expect(readFileSync(join(out, 'facturen/F2026-0010.pdf')).equals(before)).toBe(true);
  });
});
