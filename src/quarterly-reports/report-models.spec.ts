import { Exact } from '../kernel/money';
import type { LocalDate } from '../kernel/time';
import type { QuarterFigures } from '../reporting/domain';
import {
  checkTexts,
  composeReport,
  productsOf,
  unexplainedSections,
  type ComposedReport,
  type Figure,
} from './domain';
import { REPORT_MODELS, reportModelOf } from './report-models';

const SLA_2024 = reportModelOf({ year: 2024, quarter: 1 })!;

const QUARTER = { year: 2026, quarter: 1 } as const;

const figure = (number: number, measure: string, value: number, product?: string): Figure => ({
  ...{ number, measure, value: Exact.of(value), source: 'telling' },
  ...(product !== undefined && { product }),
});

function compose(
  quarter: readonly Figure[],
  texts: Readonly<Record<string, string>> = {},
  [before, yearBefore]: readonly (readonly Figure[])[] = [],
): ComposedReport {
  return composeReport(SLA_2024, {
    ...{ quarter: QUARTER, version: 1, moment: { day: '2026-04-10' as LocalDate, position: 4 } },
    filled: {} as QuarterFigures,
    entered: { quarter, before: before ?? [], yearBefore: yearBefore ?? [] },
    texts: Object.entries(texts).map(([section, text]) => ({ section, text })),
  });
}

const figuresIn = (report: ComposedReport, key: string): unknown =>
  report.sections
    .find((section) => section.key === key)
    ?.figures.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [name, value instanceof Exact ? value.toString() : value]),
      ),
    );

describe('a quarterly report', () => {
  it('has the sections of its model in their order, each with its text', () => {
    const report = compose([], { samenwerking: 'Goed.' });
    expect(report.sections.map(({ key }) => key)).toEqual(SLA_2024.sections.map(({ key }) => key));
    expect(
      report.sections.flatMap(({ key, text }) => (text === undefined ? [] : [`${key} ${text}`])),
    ).toEqual(['samenwerking Goed.']);
  });

  it('says a figure beside last quarter and the same quarter of the year before', () => {
    const paspoort = (value: number): Figure => figure(1, 'aanvragen', value, 'paspoort');
    const report = compose([paspoort(120), { ...figure(2, 'aanvragen', 125, 'paspoort'), replaces: 1 }], {}, [
      [paspoort(110)],
      [figure(1, 'klachten', 3)],
    ]);
    expect(figuresIn(report, 'kwantitatief')).toEqual([
      { measure: 'openingsuren' },
      { measure: 'aanvragen', product: 'paspoort', value: '125', source: 'telling', lastQuarter: '110' },
      { measure: 'open-plekken' },
      { measure: 'bezwaarschriften' },
      { measure: 'klachten', lastYear: '3' },
    ]);
  });

  it.each([
    [90, {}, []],
    [89, {}, ['Zelfevaluatie']],
    [89, { zelfevaluatie: 'De herindeling kostte tijd.' }, []],
  ])('explains a self-evaluation of %i with %j: %j is missing', (score, texts, expected) => {
    expect(unexplainedSections(compose([figure(1, 'zelfevaluatie-brp', score)], texts))).toEqual(expected);
  });
});

describe('texts under the sections', () => {
  const check = (...texts: (readonly [string, string])[]): string[] =>
    checkTexts(
      texts.map(([section, text]) => ({ section, text })),
      SLA_2024,
      (text) => text.includes('E001'),
    ).map(({ path, code }) => `${path} ${code}`);

  it.each([
    [['kwalitatief', 'Het verzuim was laag; de kosten € 12.001 lager.'], []],
    [['formatie', 'E001 vertrok'], ['texts[0].text names-a-person']],
    [['formatie', 'zie 123456782'], ['texts[0].text names-a-person']],
    [['formatie', 'iemand is ziek'], ['texts[0].text names-a-cause']],
    [['overig', 'iets'], ['texts[0].section F.776']],
  ] as const)('%j: %j', (text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('have one under each', () => {
    expect(check(['kwalitatief', 'een'], ['kwalitatief', 'twee'])).toEqual(['texts[1].section F.777']);
  });
});

describe.each(REPORT_MODELS)('the model $name', (model) => {
  it('names each thing once, and each measure in a section that it has', () => {
    for (const keys of [
      model.sections.map(({ key }) => key),
      model.measures.map(({ key }) => key),
      productsOf(model).map(({ code }) => code),
    ])
      expect(new Set(keys).size).toBe(keys.length);
    for (const { section, norm = '0' } of model.measures) {
      expect(model.sections.map(({ key }) => key)).toContain(section);
      expect(Exact.parse(norm)).toBeDefined();
    }
  });
});
