import {
  OVERVIEW,
  OVERVIEW_LABELS as LABELS,
  OVERVIEW_SECTIONS,
} from '../../../../templates/documents/overview';
import { dayOf } from '../../domain';
import { fill } from '../../../kernel/text';
import { barsChart, bridgeChart, linesChart, type ReportChart } from '../../overview/overview-charts';
import { overviewTables } from '../../overview/overview-tables';
import {
  particularsOfOverview,
  senderOfOverview,
  summariseOverview,
  titleOfOverview,
  wordOverviewState,
} from '../../overview/overview-texts';
import type { OverviewPaper } from '../../overview-paper';
import { drawChart } from '../chart';
import { drawHead } from '../first-page/letterhead';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { drawParticulars, type Particular } from '../particulars';
import { Sheet, type StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';
import { drawReportTable } from './draw-report-table';

type Tables = ReturnType<typeof overviewTables>;

/**
 * Renders a half-year overview for both parties: tagged Dutch PDF/A-3a and PDF/UA-1, three charts each with its table.
 * The same overview gives the same bytes (DVO 6).
 */
export async function renderOverview(paper: OverviewPaper): Promise<Buffer> {
  const { body } = paper;
  const title = titleOfOverview(body);
  const sheet = new Sheet(title, dayOf(body.knownOn));
  const flow = new Flow(sheet, `${senderOfOverview(paper)}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, paper);
  const tables = overviewTables(paper);
  drawReportTable(flow, root, tables.half);
  drawWithChart(flow, root, tables.year, barsChart(body, TEXT_WIDTH));
  drawWithChart(flow, root, tables.bridge, bridgeChart(body, TEXT_WIDTH));
  drawWithChart(flow, root, tables.months, linesChart(body, TEXT_WIDTH));
  for (const name of ['groups', 'addenda', 'parked', 'invoiced', 'information', 'explanations'] as const)
    drawReportTable(flow, root, tables[name]);
  drawAccount(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

function drawOpening(flow: Flow, parent: StructureElement, paper: OverviewPaper): void {
  const { body } = paper;
  const { contractor, client } = body;
  drawHead(flow, parent, { name: senderOfOverview(paper), note: wordOverviewState(paper) });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, titleOfOverview(body), STYLE.title, 'H1');
  flow.text(parent, fill(OVERVIEW.subject, { contractor, client }), STYLE.subject);
  flow.space(8);
  drawNames(flow, parent, particularsOfOverview(paper));
  flow.space(8);
  flow.text(parent, summariseOverview(body), STYLE.bodyStrong);
}

/** The chart stands between what a section is about and its table. */
function drawWithChart(
  flow: Flow,
  parent: StructureElement,
  table: Tables[keyof Tables],
  { drawing, remark, ...text }: ReportChart,
): void {
  drawReportTable(flow, parent, table, {
    between: {
      height: drawing.height + 40,
      draw: () => {
        drawChart(flow, parent, drawing, text);
        if (remark !== undefined) flow.text(parent, remark, STYLE.small);
      },
    },
  });
}

function drawAccount(flow: Flow, parent: StructureElement, paper: OverviewPaper): void {
  const { heading, lead } = OVERVIEW_SECTIONS.account;
  flow.heading(parent, heading, 60);
  flow.text(parent, lead, STYLE.body);
  flow.space(4);
  drawNames(flow, parent, [
    [LABELS.fingerprint, paper.fingerprint],
    [LABELS.figuresFingerprint, paper.figuresFingerprint],
  ]);
}

function drawNames(flow: Flow, parent: StructureElement, particulars: readonly Particular[]): void {
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 130 };
  flow.y = drawParticulars(flow.sheet, parent, particulars, place);
}
