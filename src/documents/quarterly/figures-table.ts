import { QUARTER_LABELS as LABELS, QUARTER_TABLES } from '../../../templates/documents/quarterly-report';
import { Exact } from '../../kernel/money';
import { capitalised, fill } from '../../kernel/text';
import { previousQuarter, quarterAYearBefore, type Quarter } from '../../kernel/time';
import type { FrozenReport } from '../../quarterly-reports';
import type { Measure, ReportModel } from '../../quarterly-reports/domain';
import type { ReportColumn, ReportRow, ReportTable } from '../overview/report-table';
import { sayFigure, sayQuarter } from './quarter-texts';

export type Figure = FrozenReport['sections'][number]['figures'][number];

/** The three quarters that a figure is told of, the reported one first. */
export const QUARTERS = ['value', 'lastQuarter', 'lastYear'] as const;
export type OfQuarter = (typeof QUARTERS)[number];

export function quartersOf(quarter: Quarter): Readonly<Record<OfQuarter, Quarter>> {
  return {
    value: quarter,
    lastQuarter: previousQuarter(quarter),
    lastYear: quarterAYearBefore(quarter),
  };
}

/** The measures of a section that are asked once, beside what they should at least come to. */
export function figuresTable(figures: readonly Figure[], model: ReportModel, quarter: Quarter): ReportTable {
  const own = figures.flatMap((figure) => {
    const measure = measureOf(figure, model);
    return measure?.per === 'report' ? [{ figure, measure }] : [];
  });
  const hasNorm = own.some(({ measure }) => measure.norm !== undefined);
  const { isShared, remarks } = sourcesOf(own.map(({ figure }) => figure));
  return {
    ...{ ...QUARTER_TABLES.figures, remarks },
    columns: [
      { heading: LABELS.measure, kind: 'text' },
      ...quarterColumns(quarter),
      ...(hasNorm ? [{ heading: LABELS.norm, kind: 'text', width: 124 } as const] : []),
      ...(isShared ? [] : [SOURCE_COLUMN]),
    ],
    rows: own.map(({ figure, measure }): ReportRow => ({
      kind: 'line',
      cells: [
        ...[nameOf(measure), ...valuesOf(figure, measure), ...(hasNorm ? [sayNorm(figure, measure)] : [])],
        ...(isShared ? [] : [figure.source]),
      ],
    })),
  };
}

const SOURCE_COLUMN: ReportColumn = { heading: LABELS.source, kind: 'text', width: 130 };

/** One source of all figures is said once below them; others stand in a column of their own. */
function sourcesOf(figures: readonly Figure[]): {
  readonly isShared: boolean;
  readonly remarks: readonly string[];
} {
  const sources = new Set(figures.flatMap(({ source }) => source ?? []));
  const [source] = sources;
  return {
    isShared: sources.size < 2,
    remarks: sources.size === 1 && source !== undefined ? [fill(LABELS.sharedSource, { source })] : [],
  };
}

/** What was counted of each product, with a total of each service. */
export function productsTable(
  figures: readonly Figure[],
  measure: Measure,
  model: ReportModel,
  quarter: Quarter,
): ReportTable {
  const { heading, lead } = QUARTER_TABLES.products;
  const { isShared, remarks } = sourcesOf(figures.filter((one) => one.measure === measure.key));
  const rows: ReportRow[] = [];
  for (const { name, figures: own, total } of servicesOf(figures, measure, model)) {
    const sumsFrom = rows.length;
    rows.push(
      ...own.map(({ figure, product }): ReportRow => ({
        kind: 'line',
        cells: [product, ...valuesOf(figure, measure), ...(isShared ? [] : [figure.source])],
      })),
      {
        kind: 'total',
        ...{ sumsFrom, cells: [fill(LABELS.countTotal, { service: name }), ...valuesOf(total, measure)] },
      },
    );
  }
  return {
    ...{ heading: fill(heading, { measure: measure.name }), lead, remarks },
    columns: [
      { heading: LABELS.product, kind: 'text' },
      ...quarterColumns(quarter),
      ...(isShared ? [] : [SOURCE_COLUMN]),
    ],
    rows,
  };
}

/** A service with its products of which something is known, and what they come to. */
export interface CountedService {
  readonly name: string;
  readonly figures: readonly { readonly figure: Figure; readonly product: string }[];
  readonly total: Pick<Figure, OfQuarter>;
}

export function servicesOf(
  figures: readonly Figure[],
  measure: Measure,
  { services }: ReportModel,
): CountedService[] {
  return services.flatMap(({ code, name, products }) => {
    const own = products.flatMap((product) => {
      const figure = figures.find((one) => one.measure === measure.key && one.product === product.code);
      return figure ? [{ figure, product: product.name }] : [];
    });
    if (own.length === 0) return [];
    const total = Object.fromEntries(
      QUARTERS.flatMap((of) => {
        const known = own.flatMap(({ figure }) => figure[of] ?? []);
        return known.length === 0 ? [] : [[of, sumOf(known)]];
      }),
    );
    return [{ name: `${code} ${name}`, figures: own, total }];
  });
}

export function measureOf(figure: Figure, { measures }: ReportModel): Measure | undefined {
  return measures.find(({ key }) => key === figure.measure);
}

/** The measures of a section of which figures are per product and known. */
export function measuresPerProduct(figures: readonly Figure[], model: ReportModel): Measure[] {
  return model.measures.filter(
    ({ key, per }) => per === 'product' && figures.some(({ measure }) => measure === key),
  );
}

function quarterColumns(quarter: Quarter): ReportColumn[] {
  const quarters = quartersOf(quarter);
  return QUARTERS.map((of) => ({
    heading: capitalised(sayQuarter(quarters[of])),
    kind: 'number',
    width: 66,
  }));
}

function valuesOf(figure: Pick<Figure, OfQuarter>, { unit }: Measure): string[] {
  return QUARTERS.map((of) => {
    const value = figure[of];
    return value === undefined ? LABELS.unknown : sayFigure(value, unit);
  });
}

function nameOf({ name, unit }: Measure): string {
  return unit === 'hours' ? fill(LABELS.hoursUnit, { measure: name }) : name;
}

function sayNorm({ isBelowNorm = false }: Figure, { norm, unit }: Measure): string {
  if (norm === undefined) return LABELS.unknown;
  return fill(isBelowNorm ? LABELS.belowNorm : LABELS.leastValue, { norm: sayFigure(norm, unit) });
}

function sumOf(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(Exact.parse(value) ?? Exact.of(0)), Exact.of(0)).toString();
}
