import { NOTE_PAPER as PAPER } from '../../../../templates/documents/advice-note';
import { NOTE_STATE_NAMES, OCCASION_NAMES } from '../../../../templates/wording/advice-notes';
import { seenOf, stateOf } from '../../../decisions/domain';
import { capitalised, formatEuro, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import { versionOnPaper, type NotePaper } from '../../note-paper';
import { fill } from '../../wording';
import { drawHead } from '../first-page/letterhead';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';

/** From whom to whom, about what and how much, and how it stands. */
export function drawOpening(flow: Flow, parent: StructureElement, paper: NotePaper): void {
  const { content } = versionOnPaper(paper);
  const state = stateOnPaper(paper);
  drawHead(flow, parent, { name: paper.contractor.name, note: state });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, fill(PAPER.title, { note: paper.shown.dossier.note }), STYLE.title, 'H1');
  const occasion = capitalised(OCCASION_NAMES[content.occasion]);
  flow.text(parent, fill(PAPER.subject, { occasion, year: content.year.toString() }), STYLE.subject);
  flow.space(8);
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 120 };
  flow.y = drawParticulars(flow.sheet, parent, particularsOf(paper, state), place);
}

function particularsOf(paper: NotePaper, state: string): Particular[] {
  const { agreement, client, contractor } = paper;
  const written = versionOnPaper(paper);
  const { version, writtenAt, content, offer } = written;
  const decider = offer ? undefined : paper.present?.decider;
  const decides = decider && sayDecider(decider, decider === 'team-lead' ? contractor : client);
  const date = formatLongDate(dutchDateOf(writtenAt) as LocalDate);
  return [
    [PAPER.agreement, fill(PAPER.agreementValue, agreement)],
    [PAPER.from, contractor.name],
    [PAPER.to, offer && sayDecider(offer.decider, client)],
    [PAPER.decides, decides],
    [PAPER.state, state],
    [PAPER.version, fill(PAPER.versionValue, { version: version.toString(), date })],
    [PAPER.costs, formatEuro(content.costs)],
    [PAPER.amount, formatEuro(content.amount)],
    [PAPER.fingerprint, seenOf(written)],
  ];
}

function sayDecider(role: string, { name }: NotePaper['client']): string {
  return capitalised(fill(PAPER.toValue, { role: nameOfRole(role).toLowerCase(), client: name }));
}

/** How the version on the paper stands, whatever is being written beside it. */
function stateOnPaper(paper: NotePaper): string {
  const { dossier } = paper.shown;
  const { version } = versionOnPaper(paper);
  const versions = dossier.versions.filter((one) => one.version <= version);
  const acts = dossier.acts.filter((act) => act.version <= version);
  return capitalised(NOTE_STATE_NAMES[stateOf({ ...dossier, versions, acts }).state]);
}
