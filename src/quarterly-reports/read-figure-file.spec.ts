import { Exact } from '../kernel/money';
import type { Figure, FigureFileReading } from './domain';
import { readFigureFile } from './read-figure-file';
import { reportModelOf } from './report-models';

const HEADINGS = 'kwartaal;meting;product;waarde;bron';
const QUARTER = { year: 2026, quarter: 1 } as const;

async function read(
  text: string | Buffer,
  entered: readonly Figure[] = [],
  mayReplace = false,
): Promise<FigureFileReading> {
  const model = reportModelOf(QUARTER)!;
  return readFigureFile([Buffer.from(text)], {
    ...{ quarter: QUARTER, model, entered, mayReplace },
    namesEmployee: (source) => source.includes('E001'),
  });
}

function faultsOf(reading: FigureFileReading): string[] {
  return reading.ok ? [] : reading.faults.map(({ path, code }) => `${path} ${code}`.trim());
}

describe('a file of figures', () => {
  it('gives its figures, with a comma or a point, whatever the capitals of its headings', async () => {
    const reading = await read(
      `\uFEFFKwartaal;Meting;Product;Waarde;Bron\n2026-K1;aanvragen;paspoort;120;iBurgerzaken\n2026-k1;openingsuren;;312,5;rooster\n;;;;`,
    );
    expect(reading.ok && reading.figures.map((one) => ({ ...one, value: one.value.toString() }))).toEqual([
      { measure: 'aanvragen', product: 'paspoort', value: '120', source: 'iBurgerzaken' },
      { measure: 'openingsuren', value: '312.5', source: 'rooster' },
    ]);
  });

  it.each([
    ['no rows', HEADINGS, ['F.770']],
    [
      'a heading that is missing and one too many',
      'kwartaal;meting;product;waarde;naam\n2026-k1;klachten;;1;x',
      ['bron F.769', 'naam F.774'],
    ],
    ['a row of another width', `${HEADINGS}\n2026-k1;klachten;;1`, ['rij 2 F.772']],
    ['another quarter', `${HEADINGS}\n2026-k2;klachten;;1;x`, ['rij 2, kwartaal F.768']],
    ['an empty cell', `${HEADINGS}\n2026-k1;klachten;;1;`, ['rij 2, bron F.773']],
    ['an employee', `${HEADINGS}\n2026-k1;klachten;;1;lijst van E001`, ['rij 2, bron F.778']],
    ['no number', `${HEADINGS}\n2026-k1;klachten;;veel;x`, ['rij 2, waarde F.764']],
    ['the same twice', `${HEADINGS}\n2026-k1;klachten;;1;x\n2026-k1;klachten;;2;x`, ['rij 3, meting F.767']],
    [
      'faults of several rows at once',
      `${HEADINGS}\n2026-k1;bezoeken;;1;x\n2026-k1;aanvragen;fiets;1,5;x`,
      ['rij 2, meting F.760', 'rij 3, product F.762', 'rij 3, waarde F.764'],
    ],
  ])('with %s is refused whole', async (_, text, expected) => {
    expect(faultsOf(await read(text))).toEqual(expected);
  });

  it.each([
    ['letters that are none', Buffer.from([0x61, 0xff, 0xfe]), 'rij 1 F.771'],
    ['a quote that is not closed', `${HEADINGS}\n2026-k1;"klachten;;1;x`, 'rij 2 F.771'],
  ])('with %s is not read', async (_, text, expected) => {
    expect(faultsOf(await read(text))).toContain(expected);
  });

  it('takes the place of nothing that was entered before', async () => {
    const before = { number: 1, measure: 'klachten', value: Exact.of(2), source: 'x' };
    expect(faultsOf(await read(`${HEADINGS}\n2026-k1;klachten;;1;x`, [before]))).toEqual([
      'rij 2, meting F.766',
    ]);
  });

  it('takes the place of what differs once someone looks at it, and leaves what says the same', async () => {
    const standing = { number: 3, measure: 'klachten', value: Exact.of(2), source: 'x', replaces: 1 };
    const before = [
      { number: 1, measure: 'klachten', value: Exact.of(5), source: 'x' },
      { number: 2, measure: 'openingsuren', value: Exact.of(312), source: 'rooster' },
      standing,
    ];
    const rows = '2026-k1;klachten;;1;x\n2026-k1;openingsuren;;312;rooster\n2026-k1;datalekken;;0;x';
    const reading = await read(`${HEADINGS}\n${rows}`, before, true);
    if (!reading.ok) throw new Error(faultsOf(reading).join());
    expect(reading.figures.map(({ measure, replaces }) => [measure, replaces])).toEqual([
      ['klachten', 3],
      ['datalekken', undefined],
    ]);
    expect(reading.rows.map((one) => [one.row, one.standing?.value.toString()])).toEqual([
      [2, '2'],
      [3, '312'],
      [4, undefined],
    ]);
  });

  it('passes over a row of which nothing is filled in, and says that none is', async () => {
    expect(faultsOf(await read(`${HEADINGS}\n2026-k1;klachten;;;`))).toEqual(['F.770']);
    const reading = await read(`${HEADINGS}\n2026-k1;klachten;;;\n2026-k1;datalekken;;0;x`);
    expect(reading.ok && reading.figures.map(({ measure }) => measure)).toEqual(['datalekken']);
  });
});
