import { ADDENDUM_SECTIONS } from '../../../../templates/documents/addendum';
import { ADDENDUM_ACT_NAMES } from '../../../../templates/wording/addenda';
import { Euro } from '../../../kernel/money';
import { enumerate, formatDate, formatEuro } from '../../../kernel/text';
import type { AddendumPaper } from '../../addendum-paper';
import { fill } from '../../wording';
import { drawActs, saySeen } from '../acts';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';

const { decided: WORDING } = ADDENDUM_SECTIONS;

type Act = AddendumPaper['shown']['dossier']['acts'][number];

/** What each side did with the addendum. */
export function drawDecisions(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  const acts = paper.shown.dossier.acts.map((act) => ({
    ...act,
    what: ADDENDUM_ACT_NAMES[act.act],
    said: saidBy(act, paper),
  }));
  drawActs(flow, parent, { section: WORDING, head: paper, acts });
}

/** What was said, with the amount of costs, the day, and what was decided on. */
function saidBy({ text, day, entries = [], seen }: Act, { shown }: AddendumPaper): (string | undefined)[] {
  const costs = shown.entries.filter(({ assessed }) => entries.includes(assessed.entry.id));
  const sum = Euro.sum(costs.map(({ assessed }) => assessed.amount));
  return [
    text,
    entries.length === 0
      ? undefined
      : fill(WORDING.costs, {
          entries: enumerate(costs.map(({ row }) => row.entryId)),
          amount: formatEuro(sum),
        }),
    day && fill(WORDING.on, { date: formatDate(day) }),
    seen && saySeen(seen),
  ];
}
