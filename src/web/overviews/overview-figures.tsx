import type { ComponentChildren, JSX } from 'preact';
import {
  barsChart,
  bridgeChart,
  linesChart,
  overviewTables,
  type OverviewPaper,
  type ReportChart,
  type ReportTable,
} from '../../documents';
import { Chart } from '../parts/chart';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { ReportTableView } from '../parts/report-table';

/** In units of the drawing; the page scales it. */
const CHART_WIDTH = 540;

/** The sections without a chart, in the order of the paper, by their place on the page. */
const PLAIN = [
  ['groups', 'per-groep'],
  ['addenda', 'addenda'],
  ['parked', 'aangehouden'],
  ['invoiced', 'aansluiting'],
  ['information', 'ter-informatie'],
] as const;

interface OverviewFiguresProps {
  readonly paper: OverviewPaper;
  /** What stands below the half-year and its year per part, before the details. */
  readonly children: ComponentChildren;
}

/** The figures of an overview: the same tables and charts as on paper and in the workbook (DVO 6). */
export function OverviewFigures({ paper, children }: OverviewFiguresProps): JSX.Element {
  const tables = overviewTables(paper);
  const { body } = paper;
  return (
    <>
      <ReportSection id="halfjaar" table={tables.half} />
      <ReportSection id="jaar" table={tables.year} chart={barsChart(body, CHART_WIDTH)} />
      {children}
      <ReportSection id="brug" table={tables.bridge} chart={bridgeChart(body, CHART_WIDTH)} />
      <ReportSection id="per-maand" table={tables.months} chart={linesChart(body, CHART_WIDTH)} />
      {PLAIN.map(([name, id]) => (
        <ReportSection key={id} id={id} table={tables[name]} />
      ))}
    </>
  );
}

interface ReportSectionProps {
  readonly id: string;
  readonly table: ReportTable;
  readonly chart?: ReportChart;
}

function ReportSection({ id, table, chart }: ReportSectionProps): JSX.Element {
  const { heading, lead, none, rows, remarks = [] } = table;
  const shown = <ReportTableView caption={`${heading}, bedragen`} table={table} />;
  return (
    <Section id={id} title={heading}>
      <Paragraph>{rows.length === 0 && none !== undefined ? none : lead}</Paragraph>
      {chart && (
        <Chart {...chart}>
          {shown}
          <Remarks remarks={chart.remark === undefined ? [] : [chart.remark]} />
        </Chart>
      )}
      {!chart && rows.length > 0 && shown}
      <Remarks remarks={remarks} />
    </Section>
  );
}
