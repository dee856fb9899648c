import { Exact } from '../../kernel/money';
import { isOfSame, standingFigures, type Figure } from './figure';
import type { Measure, ReportModel } from './report-model';

/** A measure, of a product where it is per product, beside last quarter and the same quarter of the year before. */
export interface ComparedFigure {
  readonly measure: string;
  readonly product?: string;
  /** Absent while nothing was entered. */
  readonly value?: Exact;
  readonly source?: string;
  readonly lastQuarter?: Exact;
  readonly lastYear?: Exact;
  /** Whether it stays below what it should at least come to (SLA 1.7). */
  readonly isBelowNorm?: boolean;
}

/** What was entered of the three quarters. */
export interface EnteredQuarters {
  readonly quarter: readonly Figure[];
  readonly before: readonly Figure[];
  readonly yearBefore: readonly Figure[];
}

/** The figures of a section in the order of its model; a product of which nothing is known is left out. */
export function compareFigures(
  model: ReportModel,
  section: string,
  entered: EnteredQuarters,
): ComparedFigure[] {
  const [quarter, before, yearBefore] = [
    standingFigures(entered.quarter),
    standingFigures(entered.before),
    standingFigures(entered.yearBefore),
  ];
  return model.measures
    .filter((measure) => measure.section === section)
    .flatMap((measure) =>
      subjectsOf(measure, model).flatMap((subject) => {
        const find = (figures: readonly Figure[]): Figure | undefined =>
          figures.find((one) => isOfSame(one, subject));
        const compared = compare(measure, subject, find(quarter), [find(before), find(yearBefore)]);
        const isKnown = compared.value ?? compared.lastQuarter ?? compared.lastYear;
        return measure.per === 'product' && !isKnown ? [] : [compared];
      }),
    );
}

type Subject = Pick<ComparedFigure, 'measure' | 'product'>;

function subjectsOf({ key, per }: Measure, { services }: ReportModel): Subject[] {
  if (per === 'report') return [{ measure: key }];
  return services.flatMap(({ products }) => products.map(({ code }) => ({ measure: key, product: code })));
}

function compare(
  { norm }: Measure,
  subject: Subject,
  figure: Figure | undefined,
  [before, yearBefore]: readonly [Figure | undefined, Figure | undefined],
): ComparedFigure {
  const least = norm === undefined ? undefined : Exact.parse(norm);
  return {
    ...subject,
    ...(figure && { value: figure.value, source: figure.source }),
    ...(before && { lastQuarter: before.value }),
    ...(yearBefore && { lastYear: yearBefore.value }),
    ...(least && figure && { isBelowNorm: figure.value.compareTo(least) < 0 }),
  };
}
