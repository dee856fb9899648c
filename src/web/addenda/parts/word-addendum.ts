import { ADDENDUM_STATE_NAMES, ENTRY_SORT_NAMES } from '../../../../templates/wording/addenda';
import type { EntrySort } from '../../../addenda/domain';
import type { ShownState } from '../../../addenda/domain';
import { capitalised } from '../../../kernel/text';
import type { Tone } from '../../parts/badge';

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

export function wordState(state: ShownState): { readonly name: string; readonly tone: Tone } {
  return { name: capitalised(ADDENDUM_STATE_NAMES[state]), tone: TONES[state] };
}

export function nameOfSort(sort: EntrySort): string {
  return capitalised(ENTRY_SORT_NAMES[sort]);
}
