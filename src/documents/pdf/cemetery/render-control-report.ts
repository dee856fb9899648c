import { CONTROL_REPORT as REPORT } from '../../../../templates/documents/cemetery';
import { formatDate, formatEuro, formatLongDate } from '../../../kernel/text';
import type { CountAndSum } from '../../../cemetery/domain';
import type { CemeteryPaper } from '../../cemetery-paper';
import { fill } from '../../wording';
import { drawHead } from '../first-page/letterhead';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { drawParticulars, type Particular } from '../particulars';
import { Sheet, type StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';
import { drawControlTables, drawRefused } from './control-tables';

/**
 * Renders the control report of a billing file (SLA 1.9): count and sum in total and per cemetery, article and cost
 * type, late items and corrections apart, refused rows, the files before it. Tagged Dutch PDF/A-3a and PDF/UA-1; the
 * same file gives the same bytes.
 */
export async function renderControlReport(paper: CemeteryPaper): Promise<Buffer> {
  const title = fill(REPORT.title, { file: paper.head.fileNumber });
  const sheet = new Sheet(title, paper.head.releasedOn);
  const flow = new Flow(sheet, `${paper.contractor}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, paper, title);
  drawControlTables(flow, root, paper);
  drawRefused(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

function drawOpening(flow: Flow, parent: StructureElement, paper: CemeteryPaper, title: string): void {
  const { head, contractor, release } = paper;
  const date = formatLongDate(head.releasedOn);
  drawHead(flow, parent, {
    name: contractor,
    note: release ? fill(REPORT.released, { date }) : REPORT.trial,
  });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, title, STYLE.title, 'H1');
  flow.text(parent, fill(REPORT.subject, windowOf(paper)), STYLE.subject);
  flow.space(8);
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 130 };
  flow.y = drawParticulars(flow.sheet, parent, particularsOf(paper), place) + 8;
  if (head.count === 0) flow.text(parent, REPORT.empty, STYLE.bodyStrong);
}

function particularsOf(paper: CemeteryPaper): Particular[] {
  const { head, figures, release } = paper;
  const { firstDay, lastDay, firstItem, lastItem } = figures;
  const days = firstDay && lastDay && { first: formatLongDate(firstDay), last: formatLongDate(lastDay) };
  return [
    [REPORT.file, fill(REPORT.fileValue, { file: head.fileNumber, sequence: head.sequence.toString() })],
    [REPORT.window, fill(REPORT.windowValue, windowOf(paper))],
    [REPORT.due, formatDate(paper.dueOn)],
    [REPORT.count, head.count.toString()],
    [REPORT.sum, formatEuro(head.sum)],
    [REPORT.deviating, figures.deviating && wordDeviating(figures.deviating)],
    [REPORT.days, days && fill(REPORT.daysValue, days)],
    [REPORT.items, firstItem && lastItem && fill(REPORT.daysValue, { first: firstItem, last: lastItem })],
    [REPORT.prepared, release?.preparedBy],
    [REPORT.releasedBy, release?.releasedBy],
    [REPORT.digest, paper.digest],
    [REPORT.digestOfLines, paper.digestOfLines],
  ];
}

function wordDeviating({ count, sum }: CountAndSum): string {
  if (count === 0) return REPORT.noneDeviating;
  const words = count === 1 ? REPORT.oneDeviating : REPORT.manyDeviating;
  return fill(words, { count: count.toString(), sum: formatEuro(sum) });
}

function windowOf({ head }: CemeteryPaper): { readonly from: string; readonly to: string } {
  return { from: formatLongDate(head.from), to: formatLongDate(head.to) };
}
