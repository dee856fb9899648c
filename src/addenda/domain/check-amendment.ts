import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { AddendumKind } from './addendum-facts';
import type { AddendumHistory } from './addendum-act';
import { stateOf } from './addendum-state';

export type AmendmentRefusal = 'addendum-completed' | 'addendum-withdrawn' | 'kind-differs';

/** Whether a new version may be written: it takes the place of one that waits, and changes nothing that was agreed. */
export function checkAmendment(
  history: AddendumHistory,
  kind: AddendumKind,
): Decision<number, AmendmentRefusal> {
  const { state, approved, completedOn } = stateOf(history);
  if (completedOn) return refuse('addendum-completed', { addendum: history.addendum });
  if (state === 'withdrawn' && approved === undefined)
    return refuse('addendum-withdrawn', { addendum: history.addendum });
  if (kind !== history.kind) return refuse('kind-differs', { addendum: history.addendum });
  return { ok: true, value: history.versions.length + 1 };
}
