import { QUARTER_ACCOUNT, QUARTER_REPORT as PAPER } from '../../../../templates/documents/quarterly-report';
import { fill } from '../../../kernel/text';
import { actsOfQuarter } from '../../quarterly/acts-of-quarter';
import { sectionsOfQuarter, type ChartedTable, type QuarterSection } from '../../quarterly/quarter-sections';
import {
  particularsOfQuarter,
  senderOfQuarter,
  titleOfQuarter,
  wordQuarterState,
} from '../../quarterly/quarter-texts';
import type { QuarterPaper } from '../../quarter-paper';
import { drawActs } from '../acts';
import { drawChart } from '../chart';
import { drawHead } from '../first-page/letterhead';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { drawReportTable } from '../overview/draw-report-table';
import { drawParticulars } from '../particulars';
import { Sheet, type StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';
import { COMPACT, heightOfRows } from '../table';
import { drawWritten } from '../written';

/**
 * Renders a quarterly report along its model, a draft or as it was put to the client, with what both sides said of it:
 * tagged Dutch PDF/A-3a and PDF/UA-1. The same report gives the same bytes (DVO 6).
 */
export async function renderQuarterlyReport(paper: QuarterPaper): Promise<Buffer> {
  const title = titleOfQuarter(paper);
  const sheet = new Sheet(title, paper.day);
  const flow = new Flow(sheet, `${senderOfQuarter(paper)}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, paper);
  for (const section of sectionsOfQuarter(paper, TEXT_WIDTH)) {
    sheet.bookmark(section.title);
    drawSection(flow, sheet.group(root, 'Sect'), section);
  }
  drawAccount(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

/** Title and legend of a chart, and what stands around them. */
const ROOM_OF_CHART = 40;
const SUBHEADING_HEIGHT = 28;

function drawOpening(flow: Flow, parent: StructureElement, paper: QuarterPaper): void {
  drawHead(flow, parent, { name: senderOfQuarter(paper), note: wordQuarterState(paper) });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, titleOfQuarter(paper), STYLE.title, 'H1');
  const { client, contractor } = paper;
  flow.text(parent, fill(PAPER.subject, { client: client.name, contractor: contractor.name }), STYLE.subject);
  flow.space(8);
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 130 };
  flow.y = drawParticulars(flow.sheet, parent, particularsOfQuarter(paper), place);
  flow.space(4);
}

function drawSection(
  flow: Flow,
  parent: StructureElement,
  { title, written, tables, remarks }: QuarterSection,
): void {
  const [first] = tables;
  flow.heading(parent, title, written.length === 0 && first ? leastOf(first) : 3 * STYLE.body.leading);
  drawWritten(flow, parent, written, STYLE.body);
  for (const table of tables) drawCharted(flow, parent, table);
  if (remarks.length > 0) flow.space(6);
  drawWritten(flow, parent, remarks, STYLE.value);
}

/** What a table takes to begin: its heading, what it is about, and its first chart or rows. */
function leastOf({ charts: [chart], table: { rows } }: ChartedTable): number {
  const below = chart
    ? chart.drawing.height + ROOM_OF_CHART
    : heightOfRows(Math.min(rows.length, 6), COMPACT);
  return SUBHEADING_HEIGHT + 2 * STYLE.body.leading + (rows.length === 0 ? 0 : below);
}

/** The charts stand between what a table is about and its rows. */
function drawCharted(flow: Flow, parent: StructureElement, { table, charts }: ChartedTable): void {
  const [first] = charts;
  drawReportTable(flow, parent, table, {
    level: 3,
    ...(first && {
      between: {
        height: first.drawing.height + ROOM_OF_CHART,
        draw: (): void => {
          for (const { drawing, ...text } of charts) drawChart(flow, parent, drawing, text);
        },
      },
    }),
  });
}

function drawAccount(flow: Flow, parent: StructureElement, paper: QuarterPaper): void {
  drawActs(flow, parent, { section: QUARTER_ACCOUNT, head: paper, acts: actsOfQuarter(paper) });
}
