import { QUARTER_CHARTS as CHARTS } from '../../../templates/documents/quarterly-report';
import { capitalised, fill, formatEuro } from '../../kernel/text';
import type { Quarter } from '../../kernel/time';
import { drawGroupedBars, type Plotted, type Tone } from '../../platform/chart';
import type { FrozenReport } from '../../quarterly-reports';
import type { Measure, ReportModel } from '../../quarterly-reports/domain';
import type { ReportChart } from '../overview/overview-charts';
import { euroOf, nameReportPart } from '../wording';
import { measureOf, QUARTERS, quartersOf, servicesOf, type Figure, type OfQuarter } from './figures-table';
import { sayFigure, sayQuarter } from './quarter-texts';

const LABELS_AT_LEFT = 150;
const TONES: Readonly<Record<OfQuarter, Tone>> = {
  value: 'first',
  lastQuarter: 'second',
  lastYear: 'third',
};

/** What is compared over quarters, by name. */
interface Compared {
  readonly label: string;
  readonly values: Pick<Figure, OfQuarter>;
}

/** Figures of one unit side by side over quarters; none while fewer than two are known, or when all are zero. */
function overQuarters(
  compared: readonly Compared[],
  unit: Measure['unit'],
  title: string,
  { quarter, width }: { readonly quarter: Quarter; readonly width: number },
): ReportChart[] {
  const series = QUARTERS.filter((of) => compared.some(({ values }) => values[of] !== undefined));
  const isBare = compared.every(({ values }) =>
    series.every((of) => hundredths(values[of] ?? '0').cents === 0n),
  );
  if (series.length < 2 || isBare) return [];
  const names = quartersOf(quarter);
  const groups = compared.map(({ label, values }) => ({
    label,
    amounts: series.map((of) => {
      const value = values[of];
      return value === undefined ? undefined : hundredths(value);
    }),
  }));
  return [
    {
      title,
      legend: series.map((of) => ({ tone: TONES[of], text: capitalised(sayQuarter(names[of])) })),
      drawing: drawGroupedBars(groups, width, LABELS_AT_LEFT),
      summary: compared
        .map(({ label, values }) => {
          const known = series.flatMap((of) => {
            const value = values[of];
            if (value === undefined) return [];
            const said = { quarter: sayQuarter(names[of]), value: sayFigure(value, unit) };
            return [fill(CHARTS.figures.value, said)];
          });
          return fill(CHARTS.figures.part, { label, values: known.join(', ') });
        })
        .join(' '),
    },
  ];
}

/** One chart of each unit of the measures of a section that are asked once. */
export function figureCharts(
  figures: readonly Figure[],
  model: ReportModel,
  place: { readonly quarter: Quarter; readonly width: number },
): ReportChart[] {
  return (['count', 'hours', 'percentage'] as const).flatMap((unit) => {
    const compared = figures.flatMap((figure): Compared[] => {
      const measure = measureOf(figure, model);
      const isKnown = QUARTERS.some((of) => figure[of] !== undefined);
      return measure?.per === 'report' && measure.unit === unit && isKnown
        ? [{ label: measure.name, values: figure }]
        : [];
    });
    return overQuarters(compared, unit, CHARTS.figures[unit], place);
  });
}

/** What was counted of products, service by service. */
export function servicesChart(
  figures: readonly Figure[],
  measure: Measure,
  model: ReportModel,
  place: { readonly quarter: Quarter; readonly width: number },
): ReportChart | undefined {
  const compared = servicesOf(figures, measure, model).map(({ name, total }) => ({
    label: name,
    values: total,
  }));
  const title = fill(CHARTS.figures.services, { measure: measure.name });
  return overQuarters(compared, measure.unit, title, place)[0];
}

/** Budget, chargeable and charged of the quarter, part by part; parts without any are left out. */
export function financialChart({ rows }: FrozenReport['filled'], width: number): ReportChart {
  const { title, budget, chargeable, charged, part } = CHARTS.financial;
  const groups = rows
    .map(({ row, inQuarter }) => ({
      label: nameReportPart(row),
      amounts: [inQuarter.budget, inQuarter.chargeable, inQuarter.charged].map(euroOf),
    }))
    .filter(({ amounts }) => amounts.some((amount) => !amount.isZero()));
  return {
    title,
    legend: [
      { tone: 'first', text: budget },
      { tone: 'second', text: chargeable },
      { tone: 'third', text: charged },
    ],
    drawing: drawGroupedBars(groups, width, LABELS_AT_LEFT),
    summary: groups
      .map(({ label, amounts }) => {
        const [first = '', second = '', third = ''] = amounts.map(formatEuro);
        return fill(part, { label, budget: first, chargeable: second, charged: third });
      })
      .join(' '),
  };
}

/** `31.25` as it is drawn; a figure has at most two decimals. */
function hundredths(value: string): Plotted {
  const [whole = '0', decimals = ''] = value.split('.');
  return { cents: BigInt(`${whole}${decimals.padEnd(2, '0')}`) };
}
