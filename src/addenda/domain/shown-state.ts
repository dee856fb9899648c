import type { AddendumKind } from './addendum-facts';
import type { AddendumState, VersionState } from './addendum-state';
import { needsConsent } from './proposal';

/** How an addendum stands for its readers; `running` is work to which the agreement itself consents. */
export type ShownState = VersionState | 'running' | 'costs-offered' | 'completed';

/** An amendment that was withdrawn leaves what was agreed before it; an open question comes before offered costs. */
export function shownStateOf(
  kind: AddendumKind,
  { state, approved, completedOn, offered }: AddendumState,
): ShownState {
  if (completedOn) return 'completed';
  if (offered && state !== 'questioned') return 'costs-offered';
  if (state === 'withdrawn' && approved !== undefined) return 'approved';
  return state === 'submitted' && !needsConsent(kind) ? 'running' : state;
}
