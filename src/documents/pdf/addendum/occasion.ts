import { ADDENDUM_SECTIONS } from '../../../../templates/documents/addendum';
import { enumerate, formatLongDate } from '../../../kernel/text';
import type { AddendumPaper } from '../../addendum-paper';
import { fill } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { STYLE } from '../style';
import { shownVersion } from './shown-version';

/** Why the work is needed; of a calamity what happened, what was done, and who was told when (DVO 3.7). */
export function drawOccasion(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  const { reason, calamity } = shownVersion(paper).proposal;
  flow.heading(parent, ADDENDUM_SECTIONS.reason.heading, STYLE.body.leading);
  flow.text(parent, reason, STYLE.body);
  if (!calamity) return;
  const wording = ADDENDUM_SECTIONS.calamity;
  const people = calamity.told.map(({ function: told, day }) =>
    fill(wording.toldOne, { function: told, date: formatLongDate(day) }),
  );
  flow.heading(parent, wording.heading, 3 * STYLE.body.leading);
  const date = formatLongDate(calamity.happenedOn);
  flow.text(parent, fill(wording.happened, { date, text: calamity.happened }), STYLE.body);
  flow.text(parent, fill(wording.done, { text: calamity.done }), STYLE.body);
  flow.text(parent, fill(wording.told, { people: enumerate(people) }), STYLE.body);
}
