import { YEAR_PAPER as PAPER } from '../../../../templates/documents/year-addendum';
import { YEAR_STATE_NAMES } from '../../../../templates/wording/year-addenda';
import { latestVersion } from '../../../kernel/dossier';
import { capitalised, formatEuro, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import { stateOfYear } from '../../../year-addenda/domain';
import { euroOf, fill } from '../../wording';
import type { YearPaper } from '../../year-paper';
import { drawHead } from '../first-page/letterhead';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';
import { offeredVersion } from './offered-version';

/** Between whom, for which year and for how much at most, and how it stands. */
export function drawOpening(flow: Flow, parent: StructureElement, paper: YearPaper): void {
  const year = paper.shown.dossier.year.toString();
  const state = stateOf(paper);
  drawHead(flow, parent, { name: paper.contractor.name, note: state });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, fill(PAPER.title, { year }), STYLE.title, 'H1');
  flow.text(parent, fill(PAPER.subject, { year }), STYLE.subject);
  flow.space(8);
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 120 };
  flow.y = drawParticulars(flow.sheet, parent, about(paper, state), place);
}

function about(paper: YearPaper, state: string): Particular[] {
  const { agreement, client, contractor } = paper;
  const { version, writtenAt, offer } = offeredVersion(paper);
  const date = formatLongDate(dutchDateOf(writtenAt) as LocalDate);
  const [budget] = offer.comparison.budgets;
  const maximum = formatEuro(euroOf(budget?.after.maximumCompensation ?? ''));
  return [
    [PAPER.agreement, fill(PAPER.agreementValue, agreement)],
    [PAPER.parties, fill(PAPER.partiesValue, { client: client.name, contractor: contractor.name })],
    [PAPER.state, state],
    [PAPER.version, fill(PAPER.versionValue, { version: version.toString(), date })],
    [PAPER.fingerprint, offer.fingerprint],
    [PAPER.maximum, fill(PAPER.maximumValue, { amount: maximum })],
  ];
}

/** How the version of the paper stands, whatever was written after it. */
function stateOf({ shown: { dossier } }: YearPaper): string {
  const { version } = latestVersion({ versions: dossier.versions.filter(({ offer }) => offer) });
  const versions = dossier.versions.filter((one) => one.version <= version);
  const acts = dossier.acts.filter((one) => one.version <= version);
  return capitalised(YEAR_STATE_NAMES[stateOfYear({ ...dossier, versions, acts }).state]);
}
