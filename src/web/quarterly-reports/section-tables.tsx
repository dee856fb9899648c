import type { JSX } from 'preact';
import {
  sayMonthsWithoutPayroll,
  tablesOfSection,
  type ChartedTable,
  type ReportChart,
} from '../../documents';
import { formatLongDate, nameOfMonth } from '../../kernel/text';
import { Chart } from '../parts/chart';
import { PartTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { ReportTableView } from '../parts/report-table';
import { MeasureCharts } from './figure-charts';
import type { SaidReport, SaidSection } from './report-page-props';

/** In units of the drawing; the page scales it. */
const CHART_WIDTH = 540;

type SectionTablesProps = SaidReport & { readonly section: SaidSection };

/** What is filled in and counted of a section: the tables of the paper, and what is counted once also over the quarters. */
export function SectionTables(props: SectionTablesProps): JSX.Element {
  const { said, quarter, model, section } = props;
  const { knownOn, filled } = said;
  const months = sayMonthsWithoutPayroll(filled);
  return (
    <>
      {section.filled.includes('financial') && (
        <Paragraph>
          Zoals bekend op {formatLongDate(knownOn)}, geteld tot en met {nameOfMonth(filled.upTo)}
          {months === undefined ? '.' : `, behalve de loonkosten van ${months}: die zijn niet ingelezen.`}
        </Paragraph>
      )}
      {tablesOfSection({ report: said, quarter }, section, model, CHART_WIDTH).map((one) => (
        <TablePart key={one.table.heading} {...props} charted={one} />
      ))}
    </>
  );
}

type TablePartProps = SectionTablesProps & { readonly charted: ChartedTable };

function TablePart(props: TablePartProps): JSX.Element {
  const { section, charted } = props;
  const { heading, lead, none, rows, remarks = [] } = charted.table;
  const isEmpty = rows.length === 0 && none !== undefined;
  return (
    <div class="page-part">
      <PartTitle>{heading}</PartTitle>
      <p class="utrecht-paragraph note">{isEmpty ? none : lead}</p>
      {!isEmpty && (
        <Charted charts={charted.of === 'quarter' ? [] : charted.charts}>
          <ReportTableView caption={`${section.title}: ${heading.toLowerCase()}`} table={charted.table} />
        </Charted>
      )}
      <Remarks remarks={remarks} />
      {charted.of === 'quarter' && <MeasureCharts {...props} />}
    </div>
  );
}

/** A chart has its table with it. */
function Charted({
  charts,
  children,
}: {
  charts: readonly ReportChart[];
  children: JSX.Element;
}): JSX.Element {
  const [chart] = charts;
  return chart ? <Chart {...chart}>{children}</Chart> : children;
}
