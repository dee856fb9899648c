import { ACTS_TABLE as WORDING } from '../../../templates/documents/acts';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { PaperHead } from '../paper-head';
import { fill } from '../wording';
import type { Flow } from './flow';
import type { StructureElement } from './sheet';
import type { Column } from './table';
import { drawSection } from './year-end/section';

/** Enough to hold it against the fingerprint of the version, which is printed whole. */
const FINGERPRINT_START = 12;

/** What someone did, as a paper says it. */
export interface PrintedAct {
  readonly doneAt: Instant;
  readonly what: string;
  readonly version: number;
  readonly role: string;
  /** The code of the party. */
  readonly party: string;
  /** What was said and seen, each part by itself. */
  readonly said: readonly (string | undefined)[];
}

interface ActsSection {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
}

/** What each side did, in the order in which it was done: by role and party, never by name. */
export function drawActs(
  flow: Flow,
  parent: StructureElement,
  { section, head, acts }: { section: ActsSection; head: PaperHead; acts: readonly PrintedAct[] },
): void {
  const rows = actCells(head, acts).map((cells) => ({ kind: 'line' as const, cells }));
  drawSection(flow, parent, section, { columns: ACT_COLUMNS, rows });
}

/** When, what, by whom, and what was said, act by act in the order in which they were done. */
export function actCells(head: PaperHead, acts: readonly PrintedAct[]): string[][] {
  const inOrder = [...acts].sort((one, other) => (one.doneAt < other.doneAt ? -1 : 1));
  return inOrder.map((act) => cellsOf(act, head));
}

/** The start of the fingerprint of what was decided on. */
export function saySeen(seen: string): string {
  return fill(WORDING.seen, { fingerprint: seen.slice(0, FINGERPRINT_START) });
}

function cellsOf(act: PrintedAct, { client, contractor }: PaperHead): string[] {
  const party = act.party === client.party ? client.name : contractor.name;
  // A cell has lines of its own.
  const said = act.said.map((part) => part?.replace(/\s*\n\s*/g, ' '));
  return [
    `${formatDate(dutchDateOf(act.doneAt) as LocalDate)} ${dutchTimeOf(act.doneAt)}`,
    `${act.what} (${act.version.toString()})`,
    fill(WORDING.whoValue, { role: nameOfRole(act.role), party }),
    said.filter((part) => part !== undefined).join(' · '),
  ];
}

export const ACT_COLUMNS: readonly Column[] = [
  { heading: WORDING.when, align: 'left', width: 84 },
  { heading: WORDING.what, align: 'left', width: 128, isName: true },
  { heading: WORDING.who, align: 'left', width: 120 },
  { heading: WORDING.text, align: 'left' },
];
