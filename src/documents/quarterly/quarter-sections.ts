import { QUARTER_REPORT as PAPER } from '../../../templates/documents/quarterly-report';
import { blocksOf, fill, formatLongDate, type TextBlock } from '../../kernel/text';
import { nameOfRole } from '../../platform/wording';
import { reportModelOf, type FrozenReport } from '../../quarterly-reports';
import type { ReportModel } from '../../quarterly-reports/domain';
import type { ReportChart } from '../overview/overview-charts';
import type { ReportTable } from '../overview/report-table';
import type { QuarterPaper } from '../quarter-paper';
import { figuresTable, measureOf, measuresPerProduct, productsTable } from './figures-table';
import { filledTables } from './filled-tables';
import { figureCharts, financialChart, servicesChart } from './quarter-charts';
import { dayOfAct, nameOfParty } from './quarter-texts';

/** A table with the charts that stand above it and show the same numbers. */
export interface ChartedTable {
  /** What the service fills in, or what was counted: once a quarter, or of each product. */
  readonly of: 'service' | 'quarter' | 'products';
  readonly table: ReportTable;
  readonly charts: readonly ReportChart[];
}

/** A section of a quarterly report: what was written, filled in and counted, and what both sides said of it. */
export interface QuarterSection {
  readonly title: string;
  readonly written: readonly TextBlock[];
  readonly tables: readonly ChartedTable[];
  /** Comments and answers, in the order in which they were given. */
  readonly remarks: readonly TextBlock[];
}

/** The sections of a report in the order of its model; paper and text document show these same ones (DVO 6). */
export function sectionsOfQuarter(paper: QuarterPaper, width: number): QuarterSection[] {
  const model = reportModelOf(paper.quarter);
  return paper.report.sections.map((section, index) => {
    const tables = model ? tablesOfSection(paper, section, model, width) : [];
    const written = blocksOf(section.text ?? '');
    return {
      title: fill(PAPER.section, { number: (index + 1).toString(), title: section.title }),
      written: written.length > 0 || tables.length > 0 ? written : blocksOf(PAPER.nothing),
      tables,
      remarks: remarksOn(paper, section.key),
    };
  });
}

/** What is filled in and counted of a section; on a screen the same as on paper. */
export function tablesOfSection(
  { report, quarter }: Pick<QuarterPaper, 'report' | 'quarter'>,
  { filled, figures }: FrozenReport['sections'][number],
  model: ReportModel,
  width: number,
): ChartedTable[] {
  const place = { quarter, width };
  const isAskedOnce = figures.some((figure) => measureOf(figure, model)?.per === 'report');
  return [
    ...filled.flatMap((part) =>
      filledTables(part, report.filled).map((table, index) => ({
        ...{ of: 'service' as const, table },
        charts: part === 'financial' && index === 0 ? [financialChart(report.filled, width)] : [],
      })),
    ),
    ...(isAskedOnce
      ? [
          {
            ...{ of: 'quarter' as const, table: figuresTable(figures, model, quarter) },
            charts: figureCharts(figures, model, place),
          },
        ]
      : []),
    ...measuresPerProduct(figures, model).map((measure) => {
      const chart = servicesChart(figures, measure, model, place);
      return {
        ...{ of: 'products' as const, table: productsTable(figures, measure, model, quarter) },
        charts: chart ? [chart] : [],
      };
    }),
  ];
}

function remarksOn(paper: QuarterPaper, key: string): TextBlock[] {
  return paper.acts.flatMap((done) => {
    if (done.section !== key || (done.act !== 'comment' && done.act !== 'answer')) return [];
    const [first, ...others] = blocksOf(done.text ?? '');
    // Who speaks stands before the first paragraph; a list comes below it.
    const opening = fill(PAPER[done.act], {
      ...{ party: nameOfParty(paper, done.party), role: nameOfRole(done.role) },
      ...{ date: formatLongDate(dayOfAct(done)), version: done.version.toString() },
      text: first?.kind === 'paragraph' ? first.text : '',
    });
    return [
      { kind: 'paragraph', text: opening.trim() } as const,
      ...(first?.kind === 'list' ? [first] : []),
      ...others,
    ];
  });
}
