import { ADDENDUM_PAPER as PAPER } from '../../../../templates/documents/addendum';
import { maximumOf } from '../../../addenda/domain';
import { capitalised, formatEuro, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import type { AddendumPaper } from '../../addendum-paper';
import {
  fill,
  nameAddendumKind,
  nameAddendumState,
  sayExpectedCosts,
  sayMonthsOfWork,
  sayPrice,
} from '../../wording';
import { drawHead } from '../first-page/letterhead';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';
import { shownVersion } from './shown-version';

/** Between whom, what and for how much, and how it stands. */
export function drawOpening(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  const { shown, contractor } = paper;
  const { proposal } = shownVersion(paper);
  const state = capitalised(nameAddendumState(shown));
  drawHead(flow, parent, { name: contractor.name, note: state });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, fill(PAPER.title, { addendum: shown.dossier.addendum }), STYLE.title, 'H1');
  const subject = { kind: nameAddendumKind(proposal.kind), title: proposal.title };
  flow.text(parent, fill(PAPER.subject, subject), STYLE.subject);
  flow.space(8);
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 120 };
  flow.y = drawParticulars(flow.sheet, parent, [...about(paper, state), ...money(paper)], place);
}

function about(paper: AddendumPaper, state: string): Particular[] {
  const { agreement, client, contractor } = paper;
  const { version, writtenAt, fingerprint, proposal } = shownVersion(paper);
  const date = formatLongDate(dutchDateOf(writtenAt) as LocalDate);
  return [
    [PAPER.agreement, fill(PAPER.agreementValue, agreement)],
    [PAPER.parties, fill(PAPER.partiesValue, { client: client.name, contractor: contractor.name })],
    [PAPER.state, state],
    [PAPER.version, fill(PAPER.versionValue, { version: version.toString(), date })],
    [PAPER.fingerprint, fingerprint],
    [PAPER.service, proposal.service],
    [PAPER.months, capitalised(sayMonthsOfWork(proposal))],
  ];
}

function money(paper: AddendumPaper): Particular[] {
  const { proposal } = shownVersion(paper);
  const { price } = proposal;
  const maximum = maximumOf(proposal);
  const isFormation = price.basis === 'formation';
  const group = isFormation ? (price.publicationGroup ?? PAPER.noPublicationGroup) : undefined;
  const most = maximum ? fill(PAPER.exclusive, { amount: formatEuro(maximum) }) : PAPER.noMaximum;
  return [
    [PAPER.price, capitalised(sayPrice(price))],
    [PAPER.publicationGroup, group],
    [PAPER.expected, capitalised(sayExpectedCosts(price))],
    [PAPER.maximum, isFormation ? undefined : capitalised(most)],
  ];
}
