import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { makeBillingFiles } from '../../../src/cli/k2b';
import { decided } from '../../support/addendum-steps';
import { SERIES } from '../../support/cemetery-steps';
import { startProductBench, type ProductBench } from '../../support/product-bench';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { CemeteryDesk, EXAMPLE, RELEASER } from './cemetery-desk';

jest.setTimeout(120_000);

const FOLDER = resolve(__dirname, '../../../examples/ommen-twenterand-2026/k2b');
const EXPORTS = readdirSync(FOLDER).flatMap((name) => {
  const [, day = ''] = /^export-(.+)\.csv$/.exec(name) ?? [];
  return day === '' ? [] : [{ day, fileName: name, content: readFileSync(join(FOLDER, name)) }];
});

describe('the billing files of the example year', () => {
  let database: TestDatabase;
  let bench: ProductBench;
  let out: string;

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'k2b-'));
    await makeBillingFiles(
      FOLDER,
      { year: 2026, out, profile: SERIES.aanleverprofiel },
      new PassThrough(),
      new PassThrough(),
    );
    database = await createTestDatabase();
    bench = await startProductBench(await database.transactions(), '2025-12-15T09:00:00Z');
  });
  afterAll(async () => {
    await bench.close();
    await database.drop();
    rmSync(out, { recursive: true });
  });

  it('are, released on their days, to the byte those of the command', async () => {
    const desk = await CemeteryDesk.open(bench, 'DVO-JAAR');
    const waiting = [...EXPORTS];
    const files: string[] = [];
    for (let number = 1; ; number += 1) {
      const shown = await desk.as(RELEASER, (tx) =>
        bench.cemetery.windows.find(tx, desk.record.agreementId, number),
      );
      const { dueOn, until } = decided(shown).window;
      if (until > '2026-12-31') break;
      while (waiting[0] && waiting[0].day <= dueOn) {
        const [next] = waiting.splice(0, 1);
        if (!next) break;
        bench.clock.stepTo(`${next.day}T09:00:00Z`);
        await desk.readIn({ ...EXAMPLE, ...next });
      }
      bench.clock.stepTo(`${dueOn}T10:00:00Z`);
      const file = decided(await desk.release(number, await desk.prepare(number)));
      files.push(file.fileNumber);
      expect((await desk.bytes(number)).equals(readFileSync(join(out, `${file.fileNumber}.csv`)))).toBe(true);
    }
    expect(files).toEqual(readdirSync(out).map((name) => name.replace('.csv', '')));
  });
});
