import { ADDENDUM_SECTIONS } from '../../../../templates/documents/addendum';
import { ADDENDUM_ACT_NAMES } from '../../../../templates/wording/addenda';
import { Euro } from '../../../kernel/money';
import { enumerate, formatDate, formatEuro } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf, dutchTimeOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import type { AddendumPaper } from '../../addendum-paper';
import { fill } from '../../wording';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import type { Column } from '../table';
import { drawSection } from '../year-end/section';

const { decided: WORDING } = ADDENDUM_SECTIONS;

/** Enough to hold it against the fingerprint of the version, which is printed whole. */
const FINGERPRINT_START = 12;

type Act = AddendumPaper['shown']['dossier']['acts'][number];

/** What each side did, in the order in which it was done: by role and party, never by name. */
export function drawDecisions(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  const acts = [...paper.shown.dossier.acts].sort((one, other) => (one.doneAt < other.doneAt ? -1 : 1));
  const rows = acts.map((act) => ({ kind: 'line' as const, cells: cellsOf(act, paper) }));
  drawSection(flow, parent, WORDING, { columns: COLUMNS, rows });
}

function cellsOf(act: Act, paper: AddendumPaper): string[] {
  const { client, contractor } = paper;
  const party = act.party === client.party ? client.name : contractor.name;
  return [
    `${formatDate(dutchDateOf(act.doneAt) as LocalDate)} ${dutchTimeOf(act.doneAt)}`,
    `${ADDENDUM_ACT_NAMES[act.act]} (${act.version.toString()})`,
    fill(WORDING.whoValue, { role: nameOfRole(act.role), party }),
    textOf(act, paper),
  ];
}

/** What was said, with the amount of costs, the day, and the start of the fingerprint of what was decided on. */
function textOf({ text, day, entries = [], seen }: Act, { shown }: AddendumPaper): string {
  const costs = shown.entries.filter(({ assessed }) => entries.includes(assessed.entry.id));
  const sum = Euro.sum(costs.map(({ assessed }) => assessed.amount));
  return [
    // A cell has lines of its own.
    text?.replace(/\s*\n\s*/g, ' '),
    entries.length === 0
      ? undefined
      : fill(WORDING.costs, {
          entries: enumerate(costs.map(({ row }) => row.entryId)),
          amount: formatEuro(sum),
        }),
    day && fill(WORDING.on, { date: formatDate(day) }),
    seen && fill(WORDING.seen, { fingerprint: seen.slice(0, FINGERPRINT_START) }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const COLUMNS: readonly Column[] = [
  { heading: WORDING.when, align: 'left', width: 84 },
  { heading: `${WORDING.what} (versie)`, align: 'left', width: 128, isName: true },
  { heading: WORDING.who, align: 'left', width: 120 },
  { heading: WORDING.text, align: 'left' },
];
