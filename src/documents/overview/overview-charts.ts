import { OVERVIEW_CHARTS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { fill, formatEuro, nameOfMonth, shortNameOfMonth } from '../../kernel/text';
import { drawBridge, drawGroupedBars, drawLines, type Drawing, type Tone } from '../../platform/chart';
import type { HalfYearBody } from '../../reporting/domain';
import { euroOf, nameReportPart } from '../wording';
import { bridgeSteps } from './bridge-table';
import { compensationByMonth, maximumOf } from './months-table';
import { countedIn } from './overview-texts';

/** A chart with its texts. */
export interface ReportChart {
  readonly title: string;
  readonly summary: string;
  readonly legend: readonly { readonly tone: Tone; readonly text: string; readonly isLimit?: boolean }[];
  readonly drawing: Drawing;
  readonly remark?: string;
}

const LABELS_AT_LEFT = 128;

/** Per part: budget of the year, chargeable to date and forecast; parts without any are left out. */
export function barsChart({ rows, period, upTo }: HalfYearBody, width: number): ReportChart {
  const { title, series, summary } = OVERVIEW_CHARTS.bars;
  const groups = rows
    .map(({ part, currentBudget, chargeableToDate, expected }) => ({
      label: nameReportPart(part),
      amounts: [currentBudget, chargeableToDate, expected].map(euroOf),
    }))
    .filter(({ amounts }) => amounts.some((amount) => !amount.isZero()));
  const counted = countedIn({ period, upTo });
  const chargeableToDate = counted
    ? fill(series.chargeable, { month: nameOfMonth(counted) })
    : series.nothing;
  return {
    title,
    legend: [
      { tone: 'first', text: series.budget },
      { tone: 'second', text: chargeableToDate },
      { tone: 'third', text: series.expected },
    ],
    drawing: drawGroupedBars(groups, width, LABELS_AT_LEFT),
    summary: groups
      .map(({ label, amounts }) => {
        const [budget = '', chargeable = '', expected = ''] = amounts.map(formatEuro);
        return fill(summary, { part: label, budget, chargeable, expected });
      })
      .join(' '),
  };
}

/** The compensation from January on, against its budget and the maximum of the year (DVO 4.2). */
export function linesChart(overview: HalfYearBody, width: number): ReportChart {
  const { title, budget, chargeable, maximum, summary } = OVERVIEW_CHARTS.lines;
  const months = compensationByMonth(overview);
  const reached = months.findLast(({ month }) => month <= overview.upTo) ?? months[0];
  const limit = maximumOf(overview);
  const lines = [
    { tone: 'second' as const, amounts: months.map((month) => month.cumulativeBudget) },
    {
      tone: 'first' as const,
      amounts: months.map(({ month, cumulativeChargeable }) =>
        month <= overview.upTo ? cumulativeChargeable : undefined,
      ),
    },
    { tone: 'third' as const, isLimit: true, amounts: months.map(() => limit) },
  ];
  return {
    title,
    legend: [
      { tone: 'first', text: chargeable },
      { tone: 'second', text: budget },
      { tone: 'third', text: maximum, isLimit: true },
    ],
    drawing: drawLines(
      months.map(({ month }) => shortNameOfMonth(month)),
      lines,
      width,
    ),
    summary: reached
      ? fill(summary, {
          month: nameOfMonth(reached.month),
          budget: formatEuro(reached.cumulativeBudget),
          chargeable: formatEuro(reached.cumulativeChargeable),
          maximum: formatEuro(limit),
        })
      : '',
  };
}

/** From original budget to forecast, by cause. */
export function bridgeChart(overview: HalfYearBody, width: number): ReportChart {
  const { title, total, unfavourable, favourable, summary } = OVERVIEW_CHARTS.bridge;
  const steps = bridgeSteps(overview);
  const drawing = drawBridge(steps, width, LABELS_AT_LEFT);
  return {
    ...{ title, drawing },
    legend: [
      { tone: 'total', text: total },
      { tone: 'unfavourable', text: unfavourable },
      { tone: 'favourable', text: favourable },
    ],
    summary: steps.map(({ label, amount }) => fill(summary, { label, amount: formatEuro(amount) })).join(' '),
    ...(drawing.isCut && { remark: OVERVIEW_SECTIONS.bridge.cut }),
  };
}
