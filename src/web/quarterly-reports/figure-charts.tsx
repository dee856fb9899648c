import type { JSX } from 'preact';
import { sayFigure } from '../../documents';
import { enumerate } from '../../kernel/text';
import { parseQuarter, previousQuarter, writeQuarter, type Quarter } from '../../kernel/time';
import { drawLines, type ChartLine, type Tone } from '../../platform/chart';
import { Chart, type LegendEntry } from '../parts/chart';
import { NumberCell, RowHeading, Table } from '../parts/table';
import { plotted, runsOf, shareAxes, type MeasuredSeries } from './figure-axes';
import { shortNameOfQuarter } from './quarter-in';
import type { SaidReport, SaidSection } from './report-page-props';
import { sayKnown } from './say-known';

/** In units of the drawing; the page scales it. */
const CHART_WIDTH = 540;
/** Two years of quarters at most, so that their names fit below the chart. */
const MOST_QUARTERS = 8;
/** Of `1e kw. 2026`, below the last column. */
const HALF_A_NAME = 32;
const TONES: readonly Tone[] = ['first', 'second', 'third'];

type MeasureChartsProps = Pick<SaidReport, 'series' | 'quarter' | 'model'> & {
  readonly section: SaidSection;
};

/** What is counted once a quarter, over the quarters: measures that can share an axis in one chart. */
export function MeasureCharts({ series, quarter, model, section }: MeasureChartsProps): JSX.Element {
  const measured = model.measures.flatMap((measure): MeasuredSeries[] => {
    const isOwn = measure.section === section.key && measure.per === 'report';
    const found = series.find((one) => isOwn && one.measure === measure.key);
    return found ? [{ measure, values: found.values }] : [];
  });
  return (
    <>
      {shareAxes(measured).map((shared) => (
        <LinesChart key={shared[0]?.measure.key} shared={shared} quarter={quarter} />
      ))}
    </>
  );
}

interface LinesChartProps {
  readonly shared: readonly MeasuredSeries[];
  readonly quarter: Quarter;
}

function LinesChart({ shared, quarter }: LinesChartProps): JSX.Element {
  const quarters = quartersUpTo(quarter, shared);
  const columns = quarters.map(shortNameOfQuarter);
  const title = `${enumerate(shared.map(({ measure }, index) => (index === 0 ? measure.name : lowered(measure.name))))} per kwartaal`;
  const norm = shared[0]?.measure.norm;
  const lines = shared.flatMap(({ values }, index): ChartLine[] =>
    runsOf(quarters.map((one) => values.get(writeQuarter(one)))).map((run) => ({
      tone: TONES[index] ?? 'third',
      amounts: run.map((value) => (value === undefined ? undefined : plotted(value))),
    })),
  );
  const limit: ChartLine[] =
    norm === undefined ? [] : [{ tone: 'total', isLimit: true, amounts: quarters.map(() => plotted(norm)) }];
  const legend: LegendEntry[] = [
    ...shared.map(({ measure }, index) => ({ tone: TONES[index] ?? 'third', text: measure.name })),
    ...(norm === undefined
      ? []
      : [
          {
            tone: 'total' as const,
            isLimit: true,
            text: `Norm ${sayFigure(norm, shared[0]?.measure.unit ?? 'count')}`,
          },
        ]),
  ];
  const rows = shared.map(({ measure, values }) => ({
    measure,
    values: quarters.map((one) => sayKnown(values.get(writeQuarter(one)), measure.unit)),
  }));
  return (
    <Chart
      title={title}
      summary={rows
        .map(({ measure, values }) => {
          const said = values.map((value, index) => `${columns[index] ?? ''} ${value}`);
          return `${measure.name}: ${said.join(', ')}.`;
        })
        .join(' ')}
      legend={legend}
      drawing={drawLines(columns, [...limit, ...lines], CHART_WIDTH, HALF_A_NAME)}
    >
      <Table
        caption={`${title}, cijfers`}
        isCaptionHidden
        columns={[{ heading: 'Wat' }, ...columns.map((heading) => ({ heading, isNumber: true }))]}
      >
        {rows.map(({ measure, values }) => (
          <tr key={measure.key}>
            <RowHeading>{measure.name}</RowHeading>
            {values.map((value, index) => (
              <NumberCell key={index}>{value}</NumberCell>
            ))}
          </tr>
        ))}
      </Table>
    </Chart>
  );
}

/** From the first quarter that is known, two years at most, up to a quarter; also those of which nothing is. */
function quartersUpTo(quarter: Quarter, shared: readonly MeasuredSeries[]): Quarter[] {
  const known = shared.flatMap(({ values }) => [...values.keys()]).sort();
  const first = known.map(parseQuarter).find((one) => one !== undefined) ?? quarter;
  const quarters = [quarter];
  for (let one = quarter; quarters.length < MOST_QUARTERS && writeQuarter(one) > writeQuarter(first);) {
    one = previousQuarter(one);
    quarters.unshift(one);
  }
  return quarters;
}

function lowered(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
