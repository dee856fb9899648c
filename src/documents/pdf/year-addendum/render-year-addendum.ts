import { YEAR_PAPER as PAPER, YEAR_SECTIONS } from '../../../../templates/documents/year-addendum';
import { YEAR_ACT_NAMES } from '../../../../templates/wording/year-addenda';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import { fill } from '../../wording';
import type { YearPaper } from '../../year-paper';
import { drawActs, saySeen } from '../acts';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { Sheet, type StructureElement } from '../sheet';
import { drawSignatureBlocks, SIGNING_HEIGHT } from '../signature-blocks';
import { STYLE } from '../style';
import { offeredVersion } from './offered-version';
import { drawOpening } from './opening';
import { drawBudgets, drawFormation, drawPercentages } from './terms';

/**
 * Renders a year addendum for signature, beside the year before, with what was decided and the fingerprint that a
 * consent is of (DVO 3.4, 4.2): tagged Dutch PDF/A-3a and PDF/UA-1. The same addendum gives the same bytes.
 */
export async function renderYearAddendum(paper: YearPaper): Promise<Buffer> {
  const { year } = paper.shown.dossier;
  const { offer, content } = offeredVersion(paper);
  const title = fill(PAPER.title, { year: year.toString() });
  const sheet = new Sheet(title, lastDayOf(paper));
  const flow = new Flow(sheet, `${paper.contractor.name}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  const compared = { year, comparison: offer.comparison, tasks: content.changedTasks };
  sheet.bookmark(title);
  drawOpening(flow, root, paper);
  drawBudgets(flow, root, compared);
  drawFormation(flow, root, compared);
  drawPercentages(flow, root, compared);
  drawActsOf(flow, root, paper);
  drawSigning(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

function drawActsOf(flow: Flow, parent: StructureElement, paper: YearPaper): void {
  const acts = paper.shown.dossier.acts.map((done) => ({
    ...done,
    what: YEAR_ACT_NAMES[done.act],
    said: [done.text, done.act === 'submit' ? undefined : done.seen && saySeen(done.seen)],
  }));
  drawActs(flow, parent, { section: YEAR_SECTIONS.decided, head: paper, acts });
}

/** The addendum to the SLA is signed by both sides, agreed to here or not. */
function drawSigning(flow: Flow, parent: StructureElement, { client, contractor }: YearPaper): void {
  const { signing } = YEAR_SECTIONS;
  flow.heading(parent, signing.heading, SIGNING_HEIGHT);
  flow.text(parent, signing.lead, STYLE.body);
  flow.space(8);
  drawSignatureBlocks(flow, parent, [client, contractor]);
}

/** The day of what was written or done last. */
function lastDayOf({ shown: { dossier } }: YearPaper): LocalDate {
  const moments = [
    ...dossier.versions.map(({ writtenAt }) => writtenAt),
    ...dossier.acts.map(({ doneAt }) => doneAt),
  ];
  return dutchDateOf(moments.sort().at(-1) ?? '') as LocalDate;
}
