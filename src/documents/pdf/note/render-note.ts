import { NOTE_PAPER as PAPER, NOTE_SECTIONS as SECTIONS } from '../../../../templates/documents/advice-note';
import { NOTE_ACT_NAMES } from '../../../../templates/wording/advice-notes';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import { versionOnPaper, type NotePaper } from '../../note-paper';
import { fill } from '../../wording';
import { drawActs, saySeen } from '../acts';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { Sheet, type StructureElement } from '../sheet';
import { STYLE } from '../style';
import { drawEffect } from './effect';
import { drawOpening } from './opening';

/**
 * Renders an advice note with its effect, how that was calculated, what was decided, and the fingerprint that a
 * decision is of (DVO 4.8; SLA, absence): tagged Dutch PDF/A-3a and PDF/UA-1. The same note gives the same bytes.
 */
export async function renderNote(paper: NotePaper): Promise<Buffer> {
  const title = fill(PAPER.title, { note: paper.shown.dossier.note });
  const sheet = new Sheet(title, lastDayOf(paper));
  const flow = new Flow(sheet, `${paper.contractor.name}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, paper);
  drawContent(flow, root, paper);
  drawEffect(flow, root, paper);
  drawDecisions(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

/** What is asked and why, each line by itself as it was written. */
function drawContent(flow: Flow, parent: StructureElement, paper: NotePaper): void {
  const { content } = versionOnPaper(paper);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [SECTIONS.asked, linesOf(content.asked)],
    [SECTIONS.arguments, linesOf(content.arguments)],
    [SECTIONS.alternatives, linesOf(content.alternatives ?? '')],
    [SECTIONS.annexes, content.annexes],
  ];
  for (const [heading, lines] of parts) {
    if (lines.length === 0) continue;
    flow.heading(parent, heading, STYLE.body.leading);
    for (const line of lines) flow.text(parent, line, STYLE.body);
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** What was put to the client has the fingerprint of the head; what was written before had one of its own. */
function drawDecisions(flow: Flow, parent: StructureElement, paper: NotePaper): void {
  const acts = actsOnPaper(paper).map((act) => ({
    ...act,
    what: NOTE_ACT_NAMES[act.act],
    said: [act.text, act.act === 'submit' ? undefined : act.seen && saySeen(act.seen)],
  }));
  drawActs(flow, parent, { section: SECTIONS.decided, head: paper, acts });
}

/** What was done up to the version on the paper; of a version that is being written the other side sees nothing. */
function actsOnPaper(paper: NotePaper): NotePaper['shown']['dossier']['acts'] {
  const { version } = versionOnPaper(paper);
  return paper.shown.dossier.acts.filter((act) => act.version <= version);
}

/** The day of what was written or done last. */
function lastDayOf(paper: NotePaper): LocalDate {
  const moments = [versionOnPaper(paper).writtenAt, ...actsOnPaper(paper).map(({ doneAt }) => doneAt)];
  return dutchDateOf(moments.sort().at(-1) ?? '') as LocalDate;
}
