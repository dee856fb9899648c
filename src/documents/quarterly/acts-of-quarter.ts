import { QUARTER_ACT_NAMES, QUARTER_REPORT as PAPER } from '../../../templates/documents/quarterly-report';
import { fill } from '../../kernel/text';
import type { ReportTable } from '../overview/report-table';
import { ACT_COLUMNS, actCells, saySeen, type PrintedAct } from '../pdf/acts';
import type { QuarterPaper } from '../quarter-paper';

/** What was done with a report; what was said of a section stands there. */
export function actsOfQuarter({ report, acts }: QuarterPaper): PrintedAct[] {
  const titles = new Map(report.sections.map(({ key, title }) => [key, title]));
  return acts.map((done) => ({
    ...done,
    what: QUARTER_ACT_NAMES[done.act],
    said: [
      done.section && fill(PAPER.onSection, { section: titles.get(done.section) ?? done.section }),
      done.section === undefined ? done.text : undefined,
      done.seen && saySeen(done.seen),
    ],
  }));
}

export function actsTable(paper: QuarterPaper): Pick<ReportTable, 'columns' | 'rows'> {
  return {
    columns: ACT_COLUMNS.map(({ heading, width }) => ({ heading, kind: 'text', ...(width && { width }) })),
    rows: actCells(paper, actsOfQuarter(paper)).map((cells) => ({ kind: 'line', cells })),
  };
}
