import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { renderOverviewWorkbook } from '../../src/documents';
import { Euro } from '../../src/kernel/money';
import { halfYearPaper } from '../documents/sample-half-year';

jest.setTimeout(300_000);

/** Semicolons, UTF-8, values as they are and not as they are shown, every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** LibreOffice says so where Java is not installed, which reading a workbook does not need. */
const WITHOUT_JAVA = 'javaldx';

type Sheet = readonly (readonly string[])[];

/** The sheets of a workbook as LibreOffice reads and computes them, by name. */
async function computed(workbook: Buffer): Promise<ReadonlyMap<string, Sheet>> {
  const folder = mkdtempSync(join(tmpdir(), 'slotsom-office-'));
  try {
    writeFileSync(join(folder, 'overzicht.xlsx'), workbook);
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [own, '--headless', '--convert-to', CSV, '--outdir', folder, join(folder, 'overzicht.xlsx')];
    const { status, error, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    if (error) throw new Error('This drill needs LibreOffice: apt-get install libreoffice-calc-nogui');
    const complaints = stderr.split('\n').filter((line) => line !== '' && !line.includes(WITHOUT_JAVA));
    expect([status, complaints]).toEqual([0, []]);
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      sheets.map((name) => [
        name.slice('overzicht-'.length, -'.csv'.length),
        parse(readFileSync(join(folder, name), 'utf8'), { delimiter: ';', relax_column_count: true }),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PAPERS = {
  'a half-year with addenda': halfYearPaper('05-addenda', 1, '2026-08-15'),
  'a half-year with a late wage rise': halfYearPaper('02-wage-rise-known-late', 2, '2026-11-30'),
};

describe.each(Object.entries(PAPERS))('the workbook of %s, in LibreOffice', (_name, paper) => {
  const { rows, total, bridge } = paper.body;
  let sheets: ReadonlyMap<string, Sheet>;
  const euros = (text: string | undefined): string | undefined => Euro.parse(text ?? '')?.toString();
  const amountsBeside = (sheet: string, name: string, column: number): (string | undefined)[] =>
    (sheets.get(sheet) ?? []).filter((cells) => cells.includes(name)).map((cells) => euros(cells[column]));

  beforeAll(async () => {
    sheets = await computed(await renderOverviewWorkbook(paper));
  });

  it('is opened whole, and no formula fails', () => {
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining([
        'Leeswijzer',
        'Overzicht',
        'Per maand',
        'Per functie',
        'Addenda',
        'Correcties',
      ]),
    );
    const cells = [...sheets.values()].flat(2);
    expect(cells.filter((cell) => /^(?:#|Err:|NaN)/.test(cell))).toEqual([]);
  });

  it('comes to the figures that the service gives, totals and all', () => {
    const shown = (sheets.get('Overzicht') ?? []).slice(3, 4 + rows.length);
    const expected = [...rows, total].map((row) =>
      [row.budget, row.committed, row.chargeable, row.charged, row.toCharge, row.difference].map(euros),
    );
    expect(shown.map((cells) => cells.slice(1, 7).map(euros))).toEqual(expected);
    expect(shown.at(-1)?.[0]).toBe('Totaal');
  });

  it('adds up the bridge', () => {
    expect(amountsBeside('Brug', 'Actuele begroting', 2)).toEqual([euros(bridge.current)]);
    expect(amountsBeside('Brug', 'Prognose', 2)).toEqual([euros(bridge.forecast)]);
  });
});
