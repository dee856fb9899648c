import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { renderOverviewWorkbook, renderQuarterlyText } from '../../src/documents/render';
import { Euro } from '../../src/kernel/money';
import { formatAmount } from '../../src/kernel/text';
import { halfYearPaper } from '../documents/sample-half-year';
import { quarterPaper } from '../documents/sample-quarter';

jest.setTimeout(300_000);

/** Semicolons, UTF-8, values as they are and not as they are shown, every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** LibreOffice says so where Java is not installed, which reading a workbook does not need. */
const WITHOUT_JAVA = 'javaldx';

const PACKAGES = 'libreoffice-calc-nogui libreoffice-writer-nogui';

type Sheet = readonly (readonly string[])[];

/** What LibreOffice makes of a file, read from the folder in which it leaves it. */
function converted<Found>(
  name: string,
  content: Buffer,
  target: string,
  read: (folder: string) => Found,
): Found {
  const folder = mkdtempSync(join(tmpdir(), 'slotsom-office-'));
  try {
    writeFileSync(join(folder, name), content);
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [own, '--headless', '--convert-to', target, '--outdir', folder, join(folder, name)];
    const { status, error, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    if (error) throw new Error(`This drill needs LibreOffice: apt-get install ${PACKAGES}`);
    const complaints = stderr.split('\n').filter((line) => line !== '' && !line.includes(WITHOUT_JAVA));
    if (complaints.length > 0) throw new Error(`${complaints.join('; ')} (needed: ${PACKAGES})`);
    expect(status).toBe(0);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sheets of a workbook as LibreOffice reads and computes them, by name. */
function computed(workbook: Buffer): ReadonlyMap<string, Sheet> {
  return converted('overzicht.xlsx', workbook, CSV, (folder) => {
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      sheets.map((name) => [
        name.slice('overzicht-'.length, -'.csv'.length),
        parse(readFileSync(join(folder, name), 'utf8'), { delimiter: ';', relax_column_count: true }),
      ]),
    );
  });
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
    sheets = computed(await renderOverviewWorkbook(paper));
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

describe('the text of a quarterly report, in LibreOffice', () => {
  const paper = quarterPaper([{ act: 'submit' }]);
  let content: Buffer;

  beforeAll(async () => {
    content = await renderQuarterlyText(paper);
  });

  it('is opened with every heading as a heading, in the order of the model', () => {
    const html = converted('kwartaal.docx', content, 'html', (folder) =>
      readFileSync(join(folder, 'kwartaal.html'), 'utf8'),
    );
    const headings = [...html.matchAll(/<h([123])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text = '']) => [
      level,
      text
        .replaceAll(/<[^>]+>|\s+/g, ' ')
        .replaceAll('&amp;', '&')
        .trim(),
    ]);
    expect(headings.filter(([level]) => level === '1')).toEqual([
      ['1', 'Kwartaalrapportage eerste kwartaal 2026'],
    ]);
    expect(headings.filter(([level]) => level === '2').map(([, text]) => text)).toEqual([
      ...paper.report.sections.map(({ title }, index) => `${(index + 1).toString()}. ${title}`),
      'Wat ermee is gedaan',
    ]);
  });

  it('has every figure and amount, and every text', () => {
    const text = converted('kwartaal.docx', content, 'txt:Text (encoded):UTF8', (folder) =>
      readFileSync(join(folder, 'kwartaal.txt'), 'utf8'),
    );
    const { sections, filled } = paper.report;
    const counted = sections.flatMap(({ figures }) =>
      figures.flatMap(({ value, lastQuarter, lastYear }) => [value ?? [], lastQuarter ?? [], lastYear ?? []]),
    );
    const numbers = counted.flat().map((value) =>
      formatAmount(Euro.parse(value) ?? Euro.ZERO)
        .replace(/0$/, '')
        .replace(/,0?$/, ''),
    );
    const amounts = filled.rows.flatMap(({ inQuarter, toDate }) =>
      [...Object.values(inQuarter), ...Object.values(toDate)].map((one) =>
        formatAmount(Euro.parse(one) ?? Euro.ZERO),
      ),
    );
    const texts = sections.flatMap((section) => section.text?.split('\n') ?? []);
    expect(numbers.length).toBeGreaterThan(100);
    const words = new Set(text.split(/[\s\u00a0]+/));
    expect([...numbers, ...amounts].filter((one) => !words.has(one))).toEqual([]);
    expect(texts.filter((one) => !text.includes(one))).toEqual([]);
  });
});
