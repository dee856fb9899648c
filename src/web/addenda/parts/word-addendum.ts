import {
  ADDENDUM_KIND_NAMES,
  ADDENDUM_STATE_NAMES,
  ENTRY_SORT_NAMES,
} from '../../../../templates/wording/addenda';
import type { EntrySort } from '../../../addenda';
import { needsConsent, type AddendumKind, type AddendumState } from '../../../addenda/domain';
import { capitalised } from '../../../kernel/text';
import type { Tone } from '../../parts/badge';

/** How an addendum stands, as its readers see it. */
export type ShownState = keyof typeof ADDENDUM_STATE_NAMES;

export const SHOWN_STATES = Object.keys(ADDENDUM_STATE_NAMES) as readonly ShownState[];

const TONES: Readonly<Record<ShownState, Tone>> = {
  draft: 'quiet',
  submitted: 'warning',
  questioned: 'warning',
  'awaits-confirmation': 'warning',
  running: 'neutral',
  'costs-offered': 'warning',
  approved: 'safe',
  refused: 'danger',
  withdrawn: 'quiet',
  completed: 'neutral',
};

/** An amendment that was withdrawn leaves what was agreed before it. */
export function shownStateOf(
  kind: AddendumKind,
  { state, approved, completedOn, offered }: AddendumState,
): ShownState {
  if (completedOn) return 'completed';
  if (offered && state !== 'questioned') return 'costs-offered';
  if (state === 'withdrawn' && approved !== undefined) return 'approved';
  return state === 'submitted' && !needsConsent(kind) ? 'running' : state;
}

export function wordState(state: ShownState): { readonly name: string; readonly tone: Tone } {
  return { name: capitalised(ADDENDUM_STATE_NAMES[state]), tone: TONES[state] };
}

export function nameOfKind(kind: AddendumKind): string {
  return capitalised(ADDENDUM_KIND_NAMES[kind]);
}

export function nameOfSort(sort: EntrySort): string {
  return capitalised(ENTRY_SORT_NAMES[sort]);
}
