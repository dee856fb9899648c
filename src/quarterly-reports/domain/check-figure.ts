import { Exact } from '../../kernel/money';
import type { EnteredFigure, Figure } from './figure';
import { isOfSame, standingFigures } from './figure';
import { FIGURE_FAULTS, type FigureFaultCode } from './figure-faults';
import { productsOf, type Measure, type ReportModel } from './report-model';

/** What is wrong with one field of a figure. */
export interface FigureFault {
  readonly field: 'measure' | 'product' | 'value' | 'replaces';
  readonly code: FigureFaultCode;
  readonly values?: Readonly<Record<string, string>>;
}

const ALL = Exact.of(100);

/** What is wrong with a figure by the model of its quarter and what was entered of it before; every fault at once. */
export function checkFigure(
  figure: EnteredFigure,
  model: ReportModel,
  entered: readonly Figure[],
): FigureFault[] {
  const measure = model.measures.find(({ key }) => key === figure.measure);
  if (!measure)
    return [{ field: 'measure', code: FIGURE_FAULTS.unknownMeasure, values: { measure: figure.measure } }];
  return [
    ...checkProduct(figure, measure, model),
    ...checkValue(figure.value, measure),
    ...checkPlace(figure, entered),
  ];
}

function checkProduct({ product }: EnteredFigure, measure: Measure, model: ReportModel): FigureFault[] {
  const values = { measure: measure.key };
  const fault = (code: FigureFaultCode, more: Readonly<Record<string, string>> = {}): FigureFault[] => [
    { field: 'product', code, values: { ...values, ...more } },
  ];
  if (measure.per === 'report') return product === undefined ? [] : fault(FIGURE_FAULTS.productNotAsked);
  if (product === undefined) return fault(FIGURE_FAULTS.productMissing);
  return productsOf(model).some(({ code }) => code === product)
    ? []
    : fault(FIGURE_FAULTS.unknownProduct, { product });
}

/** Counts are whole; hours and percentages have two decimals at most; a percentage is of a whole. */
function checkValue(value: Exact, { unit }: Measure): FigureFault[] {
  const isRight = !value.isNegative() && value.decimalPlaces() <= (unit === 'count' ? 0 : 2);
  if (!isRight) return [{ field: 'value', code: FIGURE_FAULTS.notCounted }];
  const above = unit === 'percentage' && value.compareTo(ALL) > 0;
  return above ? [{ field: 'value', code: FIGURE_FAULTS.abovePercentage }] : [];
}

/** Of one thing one figure stands; another one takes its place by naming it. */
function checkPlace(figure: EnteredFigure, entered: readonly Figure[]): FigureFault[] {
  const { replaces } = figure;
  const standing = standingFigures(entered).find((one) => isOfSame(one, figure));
  if (replaces !== undefined)
    return standing?.number === replaces
      ? []
      : [{ field: 'replaces', code: FIGURE_FAULTS.notStanding, values: { number: replaces.toString() } }];
  return standing
    ? [
        {
          field: 'measure',
          code: FIGURE_FAULTS.standsAlready,
          values: { number: standing.number.toString() },
        },
      ]
    : [];
}
