import {
  parseQuarter,
  previousQuarter,
  quarterAYearBefore,
  writeQuarter,
  type Quarter,
} from '../../kernel/time';

/** What a report says of figures: its own quarter, and what stands beside it. */
export interface ReportedFigures {
  readonly quarter: string;
  readonly sections: readonly {
    readonly figures: readonly {
      readonly measure: string;
      readonly product?: string;
      readonly value?: string;
      readonly lastQuarter?: string;
      readonly lastYear?: string;
    }[];
  }[];
}

/** A measure, of a product where it is per product, by quarter as far as it is known. */
export interface FigureSeries {
  readonly measure: string;
  readonly product?: string;
  readonly values: ReadonlyMap<string, string>;
}

type Reported = ReportedFigures['sections'][number]['figures'][number];

/**
 * What reports tell of each figure over the quarters. A report knows best of its own quarter; what it says beside that
 * fills in quarters that have no report. Of two reports of a quarter the later one counts.
 */
export function seriesOf(reports: readonly ReportedFigures[]): FigureSeries[] {
  const found = new Map<string, FigureSeries & { values: Map<string, string> }>();
  const note = (figure: Reported, quarter: Quarter, value: string | undefined, isOwn: boolean): void => {
    const { measure, product } = figure;
    const key = JSON.stringify([measure, product]);
    const series = found.get(key) ?? {
      ...{ measure, values: new Map<string, string>() },
      ...(product !== undefined && { product }),
    };
    found.set(key, series);
    const at = writeQuarter(quarter);
    if (value !== undefined && (isOwn || !series.values.has(at))) series.values.set(at, value);
  };
  for (const isOwn of [true, false])
    for (const report of reports) {
      const quarter = parseQuarter(report.quarter);
      if (!quarter) continue;
      for (const figure of report.sections.flatMap(({ figures }) => figures))
        if (isOwn) note(figure, quarter, figure.value, true);
        else {
          note(figure, previousQuarter(quarter), figure.lastQuarter, false);
          note(figure, quarterAYearBefore(quarter), figure.lastYear, false);
        }
    }
  return [...found.values()];
}
