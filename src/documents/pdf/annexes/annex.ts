import { ANNEXES } from '../../../../templates/documents/invoice-pdf';
import { fill } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE } from '../style';

export interface AnnexOpening {
  readonly number: number;
  readonly name: string;
  readonly lead: string;
  /** What the annex takes below its lead, if that fits a page. */
  readonly height: number;
}

const GAP = 26;

/** Title and lead of an annex, on this page when it fits there as a whole, else on a new one. */
export function openAnnex(flow: Flow, { number, name, lead, height }: AnnexOpening): StructureElement {
  const title = fill(ANNEXES.title, { annex: number.toString(), name });
  const opening = STYLE.annexTitle.leading + 2 * STYLE.body.leading + 14;
  if (flow.y > PAGE.top && GAP + opening + height > flow.room) flow.newPage();
  if (flow.y > PAGE.top) flow.space(GAP);
  flow.sheet.bookmark(title);
  const section = flow.sheet.group(flow.sheet.root, 'Sect');
  flow.text(section, title, STYLE.annexTitle, 'H2');
  flow.space(2);
  flow.text(section, lead, STYLE.body);
  flow.space(6);
  return section;
}
