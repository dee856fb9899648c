import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { Euro } from '../../kernel/money';
import { monthsOfYear, type Month } from '../../kernel/time';
import type { HalfYearBody, OverviewRowName } from '../../reporting/domain';
import { euroOf } from '../wording';
import { amountColumn } from './columns';
import { yearOfPeriod } from './overview-texts';
import type { Cell, ReportTable } from './report-table';

/** The parts of the compensation of a year (DVO 4.2). */
const COMPENSATION: readonly OverviewRowName[] = ['formation', 'overhead', 'training'];

/** The compensation of the year in one month, and from January up to it, in euros. */
export interface CompensationMonth {
  readonly month: Month;
  readonly budget: Euro;
  readonly chargeable: Euro;
  readonly charged: Euro;
  readonly cumulativeBudget: Euro;
  readonly cumulativeChargeable: Euro;
}

/** The months of the whole year, so that the line from January on can be followed in either half. */
export function compensationByMonth({ months, period }: HalfYearBody): CompensationMonth[] {
  const own = months.filter(({ part }) => COMPENSATION.includes(part));
  let [cumulativeBudget, cumulativeChargeable] = [Euro.ZERO, Euro.ZERO];
  return monthsOfYear(yearOfPeriod(period)).map((month) => {
    const sum = (field: 'budget' | 'chargeable' | 'charged'): Euro =>
      Euro.sum(own.filter((one) => one.month === month).map((one) => euroOf(one[field])));
    const [budget, chargeable, charged] = [sum('budget'), sum('chargeable'), sum('charged')];
    cumulativeBudget = cumulativeBudget.plus(budget);
    cumulativeChargeable = cumulativeChargeable.plus(chargeable);
    return { month, budget, chargeable, charged, cumulativeBudget, cumulativeChargeable };
  });
}

/** The maximum compensation of the year (DVO 4.2). */
export function maximumOf({ rows }: HalfYearBody): Euro {
  return Euro.sum(
    rows.filter(({ part }) => COMPENSATION.includes(part)).map(({ currentBudget }) => euroOf(currentBudget)),
  );
}

export function monthsTable(overview: HalfYearBody): ReportTable {
  const months = compensationByMonth(overview);
  // What later months were charged belongs to the next half-year; beside what is not counted yet it would mislead.
  const counted = months.filter(({ month }) => month <= overview.upTo);
  const total = (field: 'budget' | 'chargeable' | 'charged', of = counted): Euro =>
    Euro.sum(of.map((month) => month[field]));
  return {
    ...OVERVIEW_SECTIONS.months,
    columns: [
      { heading: LABELS.month, kind: 'month' },
      ...['budget', 'chargeable', 'charged', 'cumulativeBudget', 'cumulativeChargeable'].map((field) =>
        amountColumn(LABELS[field as 'budget'], 66),
      ),
    ],
    rows: [
      ...months.map((one) => ({ kind: 'line' as const, cells: cellsOf(one, counted.includes(one)) })),
      {
        kind: 'total',
        sumsFrom: 0,
        cells: [
          LABELS.total,
          total('budget', months),
          total('chargeable'),
          total('charged'),
          undefined,
          undefined,
        ],
      },
    ],
  };
}

function cellsOf(one: CompensationMonth, isCounted: boolean): Cell[] {
  const { month, budget, chargeable, charged, cumulativeBudget, cumulativeChargeable } = one;
  return isCounted
    ? [month, budget, chargeable, charged, cumulativeBudget, cumulativeChargeable]
    : [month, budget, undefined, undefined, cumulativeBudget, undefined];
}
