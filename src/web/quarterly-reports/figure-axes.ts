import type { FigureSeries, Measure } from '../../quarterly-reports/domain';
import type { Plotted } from '../../platform/chart';

/** A measure with what is known of it over the quarters. */
export interface MeasuredSeries {
  readonly measure: Measure;
  readonly values: FigureSeries['values'];
}

/** At most so many lines in a chart, and so much larger one may be than another before that one lies flat. */
const MOST_LINES = 3;
const FLATTENED = 10n;

/** Measures that share an axis: of one unit, and of sizes that can be seen beside each other; two quarters at least. */
export function shareAxes(all: readonly MeasuredSeries[]): MeasuredSeries[][] {
  const groups: MeasuredSeries[][] = [];
  for (const one of all.filter(({ values }) => values.size >= 2)) {
    const group = groups.find(
      (others) => others.length < MOST_LINES && others.every((other) => fits(one, other)),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function fits(one: MeasuredSeries, other: MeasuredSeries): boolean {
  const [least = 0n, most = 0n] = [largest(one), largest(other)].sort((left, right) =>
    left < right ? -1 : 1,
  );
  return (
    one.measure.unit === other.measure.unit &&
    one.measure.norm === other.measure.norm &&
    most <= least * FLATTENED
  );
}

function largest({ values }: MeasuredSeries): bigint {
  return [...values.values()].map(hundredths).reduce((most, next) => (next > most ? next : most), 0n);
}

/** A number of at most two decimals as a chart draws it. */
export function plotted(value: string): Plotted {
  return { cents: hundredths(value) };
}

function hundredths(value: string): bigint {
  const [whole = '0', decimals = ''] = value.split('.');
  return BigInt(whole + decimals.padEnd(2, '0').slice(0, 2));
}

/** The values in the order of the columns, cut where one is not known: a line says nothing of what nobody counted. */
export function runsOf(values: readonly (string | undefined)[]): (string | undefined)[][] {
  const runs: (string | undefined)[][] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    if (index === 0 || values[index - 1] === undefined) runs.push(values.map(() => undefined));
    const run = runs.at(-1);
    if (run) run[index] = value;
  });
  return runs;
}
