import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { makeBillingFiles } from '../../src/cli/k2b';
import { evidenceOn } from '../../src/cli/open-evidence';
import { verify } from '../../src/cli/verify';
import { readExample, runDemonstration } from '../../src/demo/run-demonstration';
import type { Script } from '../../src/demo/script';
import { Euro } from '../../src/kernel/money';
import { formatEuro } from '../../src/kernel/text';
import { SystemClock } from '../../src/platform/clock';
import { loadConfig } from '../../src/platform/config';
import { createDataSource, Transactions } from '../../src/platform/database';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(180_000);

const K2B = resolve(__dirname, '../../examples/ommen-twenterand-2026/k2b');
/** What became of each window: the two sides of a file, how it was received, and what is special about it. */
const WINDOWS = `
  SELECT array_agg(concat_ws(' ', prepared.window_number, file.file_number, prepared.item_count,
      CASE WHEN (prepared.figures->'late'->>'count')::int > 0 THEN 'late' END,
      CASE WHEN (prepared.figures->'corrections'->>'count')::int > 0 THEN 'correction' END,
      (SELECT string_agg(act, ' ' ORDER BY number) FROM slotsom.cemetery_file_act act
       WHERE act.window_number = prepared.window_number)) ORDER BY prepared.window_number) AS windows
  FROM slotsom.cemetery_preparation prepared LEFT JOIN slotsom.cemetery_file file USING (agreement_id, window_number)`;

/** What was done with the report of each quarter, in its order. */
const REPORTS = `
  SELECT concat_ws(' ', 'k' || quarter, string_agg(act, ' ' ORDER BY version, number)) AS report
  FROM slotsom.quarterly_report_act GROUP BY year, quarter ORDER BY year, quarter`;

/** How each document reached the client: the attempts of every delivery, and what became of it there. */
const DELIVERIES = `
  SELECT concat_ws(' ', number,
      (SELECT string_agg(delivery || ':' || outcome || '@' || attempted_at::date, ' ' ORDER BY delivery, attempt.number)
       FROM slotsom.invoice_attempt attempt WHERE attempt.document = document.number),
      (SELECT string_agg(act || '@' || happened_on, ' ' ORDER BY done.number)
       FROM slotsom.invoice_act done WHERE done.document = document.number)) AS delivery
  FROM slotsom.document ORDER BY number`;

const DROP = mkdtempSync(join(tmpdir(), 'slotsom-peppol-'));
const CONFIG = loadConfig({
  NODE_ENV: 'test',
  SESSION_SECRET: 's'.repeat(40),
  SLOTSOM_DEMO: 'true',
  LOG_LEVEL: 'silent',
  PEPPOL_DROP_FOLDER: DROP,
});

afterAll(() => {
  rmSync(DROP, { recursive: true });
});

describe('the example of Ommen and Twenterand, worked through', () => {
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
    const first = await runDemonstration(CONFIG, database.appUrl, out);
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
    const writtenAt = (): number => statSync(join(out, 'scenario.json')).mtimeMs;
    const writtenFirst = writtenAt();
    const again = async (): Promise<unknown> =>
      (await runDemonstration(CONFIG, database.appUrl, out)).performed;
    expect(await again()).toEqual([]);
    expect(writtenAt()).toBe(writtenFirst);
    rmSync(out, { recursive: true });
    expect(await again()).toEqual([]);
    expect(readFileSync(join(out, 'facturen/F2026-0010.pdf')).equals(before)).toBe(true);
  });

  it('delivers the billing files that are due, to the byte those of the command, and leaves none of them waiting', async () => {
    const files = mkdtempSync(join(tmpdir(), 'slotsom-k2b-'));
    await makeBillingFiles(K2B, { year: 2026, out: files }, new PassThrough(), new PassThrough());
    const written = readdirSync(join(out, 'k2b')).sort();
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((number) => `K2B-2026-0${number}`);
    expect(written).toEqual(
      numbers.flatMap((number) => [`${number} brief.pdf`, `${number} controleverslag.pdf`, `${number}.csv`]),
    );
    for (const name of written.filter((one) => one.endsWith('.csv')))
      expect(readFileSync(join(out, 'k2b', name)).equals(readFileSync(join(files, name)))).toBe(true);
    rmSync(files, { recursive: true });

    const [found] = await database.asOwner<{ windows: string[] }>(WINDOWS, [], {
      ...{ person: 'auditor', role: 'auditor', party: 'twenterand' },
    });
    expect(found?.windows).toEqual([
      '1 K2B-2026-01 6 deliver receive',
      '2 K2B-2026-02 4 deliver receive',
      '3 K2B-2026-03 8 deliver receive close-difference',
      '4 K2B-2026-04 7 late deliver receive',
      '5 K2B-2026-05 8 correction deliver receive',
      '6 K2B-2026-06 0 deliver receive',
      '7 K2B-2026-07 5 late correction deliver receive',
    ]);
  });

  it('sends every invoice at its own moment, one of them again, and has the client say when it received all but the last', async () => {
    const found = await database.asOwner<{ delivery: string }>(DELIVERIES, [], {
      ...{ person: 'auditor', role: 'auditor', party: 'twenterand' },
    });
    expect(found.map(({ delivery }) => delivery)).toEqual([
      'F2026-0001 1:delivered@2026-01-28 fetch@2026-01-29 receive@2026-01-29',
      'F2026-0002 1:delivered@2026-02-28 receive@2026-03-02',
      'F2026-0003 1:delivered@2026-03-28 receive@2026-03-30',
      'F2026-0004 1:delivered@2026-04-28 receive@2026-04-29',
      'F2026-0005 1:delivered@2026-05-28 2:delivered@2026-05-29 bounce@2026-05-29 receive@2026-05-29',
      'F2026-0006 1:delivered@2026-06-28 receive@2026-06-29',
      'F2026-0007 1:delivered@2026-07-28 receive@2026-07-29',
      'F2026-0008 1:delivered@2026-08-28 receive@2026-08-31',
      'F2026-0009 1:delivered@2026-09-28 receive@2026-09-29',
      'F2026-0010 1:delivered@2026-10-28',
    ]);
    const left = readdirSync(DROP).filter((name) => name.endsWith('.xml'));
    expect(left.map((name) => name.split('.')[0]).sort()).toEqual(
      [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10].map((number) => `F2026-${number.toString().padStart(4, '0')}`),
    );
    const [first = ''] = left.filter((name) => name.startsWith('F2026-0010'));
    expect(readFileSync(join(DROP, first))).toEqual(readFileSync(join(out, 'facturen/F2026-0010.xml')));
  });

  it('has the quarters reported: two that the regisseur fixed, after a comment and an answer, and one that waits for it', async () => {
    const found = await database.asOwner<{ report: string }>(REPORTS, [], {
      ...{ person: 'auditor', role: 'auditor', party: 'twenterand' },
    });
    expect(found.map(({ report }) => report)).toEqual([
      'k1 submit comment answer fix',
      'k2 submit comment answer fix',
      'k3 submit',
    ]);
    const [figures] = await database.asOwner<{ count: string }>(
      `SELECT count(*)::text AS count FROM slotsom.quarterly_figure WHERE source NOT LIKE 'verzonnen %'`,
      [],
      { person: 'auditor', role: 'auditor', party: 'twenterand' },
    );
    expect(figures?.count).toBe('0');
  });

  it('leaves records in which verifying finds nothing', async () => {
    const dataSource = await createDataSource(database.appUrl).initialize();
    const output = new PassThrough();
    const code = await verify(
      await evidenceOn({
        transactions: new Transactions(dataSource),
        clock: new SystemClock(),
        config: CONFIG,
      }),
      output,
    );
    await dataSource.destroy();
    expect((output.read() as Buffer).toString()).toMatch(
      /^In orde: \d+ schakels in 2 ketens, 10 documenten, .* 3 kwartaalrapportages/,
    );
    expect(code).toBe(0);
  });
});

describe('the example on records of an earlier script', () => {
  it('sends nothing that was issued before it set up a channel, and starts all the same', async () => {
    const [database, out] = [await createTestDatabase(), mkdtempSync(join(tmpdir(), 'slotsom-out-'))];
    const script = readExample();
    const steps = script.stappen.slice(
      0,
      script.stappen.findIndex(({ stap }) => stap === 'maandfactuur') + 1,
    );
    const earlier = steps.filter(({ stap }) => !stap.startsWith('factuur'));
    await runDemonstration(CONFIG, database.appUrl, out, { ...script, stappen: earlier });
    const again = await runDemonstration(CONFIG, database.appUrl, out, { ...script, stappen: steps });
    expect(again.performed).toEqual([]);
    const found = await database.asOwner<{ delivery: string }>(DELIVERIES, [], {
      ...{ person: 'auditor', role: 'auditor', party: 'twenterand' },
    });
    expect(found.map(({ delivery }) => delivery)).toEqual(['F2026-0001']);
    rmSync(out, { recursive: true });
    await database.drop();
  });

  it('goes on after its last step, also when the script has one more in between', async () => {
    const [database, out] = [await createTestDatabase(), mkdtempSync(join(tmpdir(), 'slotsom-out-'))];
    const script = readExample();
    const begun = (steps: number): Script => ({ ...script, stappen: script.stappen.slice(0, steps) });
    const kinds = async (of: Script): Promise<string[]> =>
      (await runDemonstration(CONFIG, database.appUrl, out, of)).performed.map(({ step }) => step);
    const earlier = begun(7).stappen.filter(({ stap }) => stap !== 'begraaftarieven');
    expect(await kinds({ ...script, stappen: earlier })).toHaveLength(6);
    expect(await kinds(begun(7))).toEqual([]);
    expect(await kinds(begun(8))).toEqual(['addendum']);
    rmSync(out, { recursive: true });
    await database.drop();
  });
});
