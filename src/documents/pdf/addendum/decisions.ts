import { ADDENDUM_SECTIONS } from '../../../../templates/documents/addendum';
import { ADDENDUM_ACT_NAMES } from '../../../../templates/wording/addenda';
import { formatDate } from '../../../kernel/text';
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

type Act = AddendumPaper['shown']['dossier']['acts'][number];

/** What each side did, in the order in which it was done: by role and party, never by name. */
export function drawDecisions(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  const acts = [...paper.shown.dossier.acts].sort((one, other) => (one.doneAt < other.doneAt ? -1 : 1));
  const rows = acts.map((act) => ({ kind: 'line' as const, cells: cellsOf(act, paper) }));
  drawSection(flow, parent, WORDING, { columns: COLUMNS, rows });
}

function cellsOf(act: Act, { client, contractor }: AddendumPaper): string[] {
  const party = act.party === client.party ? client.name : contractor.name;
  return [
    `${formatDate(dutchDateOf(act.doneAt) as LocalDate)} ${dutchTimeOf(act.doneAt)}`,
    `${ADDENDUM_ACT_NAMES[act.act]} (${act.version.toString()})`,
    fill(WORDING.whoValue, { role: nameOfRole(act.role), party }),
    textOf(act),
  ];
}

function textOf({ text = '', day, entries = [] }: Act): string {
  const said = [text, entries.join(', ')].filter((part) => part !== '').join(': ');
  return day === undefined ? said : fill(WORDING.on, { text: said, date: formatDate(day) }).trim();
}

const COLUMNS: readonly Column[] = [
  { heading: WORDING.when, align: 'left', width: 84 },
  { heading: `${WORDING.what} (versie)`, align: 'left', width: 128, isName: true },
  { heading: WORDING.who, align: 'left', width: 120 },
  { heading: WORDING.text, align: 'left' },
];
