import { strFromU8, unzipSync } from 'fflate';
import {
  barsChart,
  overviewTables,
  particularsOfOverview,
  summariseOverview,
  type OverviewPaper,
} from '../../src/documents';
import { renderOverview, renderOverviewWorkbook } from '../../src/documents/render';
import { Euro } from '../../src/kernel/money';
import { formatAmount } from '../../src/kernel/text';
import { readPdf, type ReadPdf } from './read-pdf';
import { halfYearPaper } from './sample-half-year';

const PAPERS = {
  'a half-year with addenda': halfYearPaper('05-addenda', 1, '2026-08-15'),
  'a half-year with a late wage rise': halfYearPaper('02-wage-rise-known-late', 2, '2026-11-30'),
};

const TABLE = { table: { id: 'T', collectiveAgreement: 'Cao', from: '2026-01-01' }, months: ['2026-01'] };

/** Every amount that the overview says of the half-year and its year. */
function amountsOf({ body }: OverviewPaper): string[] {
  return [
    ...[...body.rows, body.total].flatMap((row) => [
      ...[row.budget, row.chargeable, row.charged, row.toCharge, row.difference, row.originalBudget],
      ...[row.changes, row.currentBudget, row.chargeableToDate, row.headroom, row.expected, row.notCovered],
    ]),
    ...body.addenda.flatMap(({ budget, committed, chargeable, charged }) => [
      ...[budget, committed, chargeable, charged],
    ]),
    ...[...body.groups, body.ceiling].flatMap(({ budget, chargeable }) => [budget, chargeable]),
    ...body.bridge.changes.map(({ amount }) => amount),
    ...body.bridge.deviations.map(({ amount }) => amount),
    ...[body.bridge.original, body.bridge.current, body.bridge.forecast, body.invoiced.total],
  ];
}

describe.each(Object.entries(PAPERS))('the PDF of %s', (_name, paper) => {
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderOverview(paper);
    pdf = await readPdf(bytes);
  });

  it('shows every amount to the cent', () => {
    const missing = amountsOf(paper)
      .map((amount) => formatAmount(Euro.parse(amount) ?? Euro.ZERO))
      .filter((amount) => !pdf.text.includes(amount));
    expect(missing).toEqual([]);
    expect(pdf.text).not.toMatch(/NaN|undefined/);
  });

  it('has three charts, each followed by its table', () => {
    const order = pdf.roles.filter((role) => role === 'Figure' || role === 'Table');
    expect(order.filter((role) => role === 'Figure')).toHaveLength(3);
    order.forEach((role, index) => {
      if (role === 'Figure') expect(order[index + 1]).toBe('Table');
    });
  });

  it('is tagged Dutch PDF/A-3a and PDF/UA-1, and the same to the byte each time', async () => {
    expect(pdf).toMatchObject({ language: 'nl-NL', showsTitle: true, marked: true, untagged: [] });
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await renderOverview(paper)).toEqual(bytes);
  });
});

describe('a half-year overview that is fixed', () => {
  it('says which version it is, of when and by whom, and what was said of a difference', async () => {
    const paper = PAPERS['a half-year with addenda'];
    const fixed = {
      version: 2,
      fixedAt: '2026-08-20T09:00:00Z',
      fixedRole: 'controller',
      side: 'client',
    } as const;
    const { text } = await readPdf(await renderOverview({ ...paper, fixed }));
    const flat = text.replaceAll('|', ' ').replaceAll('\u00a0', ' ');
    expect(flat).toContain(
      'Versie 2, vastgesteld op 20 augustus 2026 door controller voor Gemeente Ommen, de opdrachtgever',
    );
    expect(flat.trimStart()).toMatch(/^Gemeente Ommen /);
    expect([...paper.explanations.values()].length).toBeGreaterThan(0);
    for (const explanation of paper.explanations.values()) expect(flat).toContain(explanation.slice(0, 40));
    expect(flat).toContain('Nog niet toegelicht.');
  });
});

describe('a half-year overview that is a draft', () => {
  it('is of neither party', async () => {
    const { text } = await readPdf(await renderOverview(PAPERS['a half-year with addenda']));
    expect(text.trimStart()).toMatch(/^Concept\b/);
  });

  it.each([
    ['02-wage-rise-known-late', 2, '2026-08-15', 'juli tot en met december; geteld tot en met augustus'],
    ['02-wage-rise-known-late', 2, '2026-03-15', 'juli tot en met december; nog niets geteld'],
    ['02-wage-rise-known-late', 1, '2025-12-31', 'januari tot en met juni; nog niets geteld'],
  ] as const)('counts nothing outside its months: %s h%i on %s', (scenario, half, knownOn, said) => {
    const paper = halfYearPaper(scenario, half, knownOn);
    expect(Object.fromEntries(particularsOfOverview(paper))['Kostenmaanden']).toBe(said);
  });

  it('names no month of another year over what is charged to date', () => {
    const { body } = halfYearPaper('02-wage-rise-known-late', 1, '2025-12-31');
    const headings = overviewTables({ body, explanations: new Map() }).year.columns.map(
      ({ heading }) => heading,
    );
    expect(headings).toContain('Tot nu toe (€)');
    const legend = barsChart(body, 500).legend.map(({ text }) => text);
    expect(legend).toContain('In rekening te brengen tot nu toe');
  });
});

describe('a half-year that nobody agreed on', () => {
  it.each([
    [{ standing: 'estimate' }, 'Raming. ', '(raming)', 'Raming, geen besluit: voor 2026'],
    [
      { provisionalTables: [TABLE] },
      'Voorlopig. ',
      '(voorlopig)',
      'voorlopige salaristabel (Cao per 1 januari 2026)',
    ],
    [
      { standing: 'no-agreement' },
      'De overeenkomst geldt in geen enkele maand',
      undefined,
      'geen enkele maand',
    ],
  ] as const)(
    'says so in its lead, its tables, its particulars, and on paper: %j',
    async (changes, lead, mark, basis) => {
      const sample = PAPERS['a half-year with addenda'];
      const paper: OverviewPaper = { ...sample, body: { ...sample.body, ...changes } };
      expect(summariseOverview(paper.body)).toMatch(new RegExp(`^${lead}`));
      expect(Object.fromEntries(particularsOfOverview(paper))['Grondslag']).toContain(basis);
      const { half, year, months } = overviewTables(paper);
      const headings = [half, year, months].map(({ heading }) => heading);
      expect(headings.every((heading) => mark === undefined || heading.endsWith(mark))).toBe(true);
      const { text } = await readPdf(await renderOverview(paper));
      expect(text.replaceAll(/[|\s]+/g, ' ')).toContain(basis);
      const guide = [...((await sheetsOf(paper)).get('Leeswijzer')?.values() ?? [])].join(' ');
      expect(guide).toContain(basis);
    },
  );

  it('is one of a year without a training budget of its own', () => {
    const { body } = halfYearPaper('05-addenda', 1, '2026-08-15', 1);
    expect([body.period, body.standing]).toEqual(['2027-h1', 'estimate']);
  });

  it('says nothing of it when it was agreed on', () => {
    const paper = PAPERS['a half-year with addenda'];
    expect(Object.fromEntries(particularsOfOverview(paper))['Grondslag']).toBeUndefined();
    expect(summariseOverview(paper.body)).toMatch(/^Begroot/);
  });
});

type Cells = ReadonlyMap<string, string>;

/** The cells of each sheet by their address: a formula with its `=`, a text as such, a number as it is written. */
async function sheetsOf(paper: OverviewPaper): Promise<Map<string, Cells>> {
  const files = unzipSync(await renderOverviewWorkbook(paper));
  const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  return new Map(
    names.map((name, index) => {
      const xml = read(`xl/worksheets/sheet${(index + 1).toString()}.xml`);
      const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?/g)];
      return [
        name ?? '',
        new Map(
          cells.map(([, at = '', kind = '', formula, value = '']) => [
            at,
            formula === undefined
              ? kind.includes('t="s"')
                ? (texts[Number(value)] ?? '')
                : value
              : `=${formula}`,
          ]),
        ),
      ];
    }),
  );
}

function centsOf(cells: Cells, at: string): bigint {
  const value = cells.get(at) ?? '';
  const sum = /^=SUM\(([A-Z])(\d+):[A-Z](\d+)\)$/.exec(value);
  if (!sum) return Euro.parse(value)?.cents ?? 0n;
  const [, column = '', from = '', until = ''] = sum;
  let cents = 0n;
  for (let row = Number(from); row <= Number(until); row += 1)
    cents += centsOf(cells, `${column}${row.toString()}`);
  return cents;
}

describe.each(Object.entries(PAPERS))('the workbook of %s', (_name, paper) => {
  let sheets: Map<string, Cells>;
  beforeAll(async () => {
    sheets = await sheetsOf(paper);
  });

  it('has a guide and a sheet per table', () => {
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
    expect([...(sheets.get('Leeswijzer')?.values() ?? [])]).toEqual(
      expect.arrayContaining([paper.fingerprint, paper.figuresFingerprint]),
    );
  });

  it('writes amounts as numbers and totals as formulas that come to the same', () => {
    const { rows, total } = paper.body;
    const cells = sheets.get('Overzicht') ?? new Map<string, string>();
    rows.forEach((row, index) => {
      expect(centsOf(cells, `B${(index + 4).toString()}`)).toBe(Euro.parse(row.budget)?.cents);
    });
    const last = (rows.length + 4).toString();
    for (const [column, amount] of [
      ...[['B', total.budget] as const, ['C', total.committed] as const, ['D', total.chargeable] as const],
      ...[['E', total.charged] as const, ['F', total.toCharge] as const, ['G', total.difference] as const],
    ]) {
      expect(cells.get(`${column}${last}`)).toMatch(/^=SUM/);
      expect(centsOf(cells, `${column}${last}`)).toBe(Euro.parse(amount)?.cents);
    }
  });

  it('computes the bridge from the original budget to the forecast', () => {
    const { bridge } = paper.body;
    const cells = sheets.get('Brug') ?? new Map<string, string>();
    const rowsOf = (name: string): string[] =>
      [...cells].flatMap(([at, value]) => (value === name ? [at.slice(1)] : []));
    for (const [name, amount] of [
      ['Actuele begroting', bridge.current],
      ['Prognose', bridge.forecast],
    ] as const) {
      const [row = ''] = rowsOf(name);
      expect(cells.get(`C${row}`)).toMatch(/^=SUM/);
      expect(centsOf(cells, `C${row}`)).toBe(Euro.parse(amount)?.cents);
    }
  });
});
