import { ADDENDUM_PAPER as PAPER } from '../../../../templates/documents/addendum';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import { fill } from '../../wording';
import type { AddendumPaper } from '../../addendum-paper';
import { Flow } from '../flow';
import { drawFooters } from '../footer';
import { Sheet } from '../sheet';
import { drawDecisions } from './decisions';
import { drawOpening } from './opening';
import { drawOccasion } from './occasion';
import { drawSigning } from './signing';

/**
 * Renders an addendum for signature, with what was decided and the fingerprint that a consent is of (DVO 3.6):
 * tagged Dutch PDF/A-3a and PDF/UA-1. The same addendum gives the same bytes.
 */
export async function renderAddendum(paper: AddendumPaper): Promise<Buffer> {
  const title = fill(PAPER.title, { addendum: paper.shown.dossier.addendum });
  const sheet = new Sheet(title, lastDayOf(paper));
  const flow = new Flow(sheet, `${paper.contractor.name}  ·  ${title}`);
  const root = sheet.group(sheet.root, 'Sect');
  sheet.bookmark(title);
  drawOpening(flow, root, paper);
  drawOccasion(flow, root, paper);
  drawDecisions(flow, root, paper);
  drawSigning(flow, root, paper);
  drawFooters(sheet, title);
  return sheet.bytes();
}

/** The day of what was written or done last. */
function lastDayOf({ shown: { dossier } }: AddendumPaper): LocalDate {
  const moments = [
    ...dossier.versions.map(({ writtenAt }) => writtenAt),
    ...dossier.acts.map(({ doneAt }) => doneAt),
  ];
  return dutchDateOf(moments.sort().at(-1) ?? '') as LocalDate;
}
