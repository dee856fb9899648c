import { needsConsent } from '../../../addenda/domain';
import type { ShownAddendum } from '../../../addenda';
import type { Effect } from '../../../settlement/domain';
import { versionsOf, type Versions } from './versions-of';

/** An addendum as a page shows it. */
export interface AddendumView extends Versions {
  readonly shown: ShownAddendum;
  /** What the formation that it asks for changes; undefined when it asks for none. */
  readonly effect: Effect | undefined;
}

export function viewOf(shown: ShownAddendum, effect: Effect | undefined): AddendumView {
  return { shown, effect, ...versionsOf(shown) };
}

/** Whether hours and costs are written for it: of formation the costs come through payroll, and a draft is known to nobody. */
export function takesEntries({ shown: { state }, shared, approved }: AddendumView): boolean {
  if ((approved ?? shared).proposal.price.basis === 'formation') return false;
  return approved !== undefined || (state.state !== 'withdrawn' && state.state !== 'draft');
}

/** Whether something may still be written for it: not once it was completed, or withdrawn before it was agreed to. */
export function isAlive({ shown: { state }, approved }: AddendumView): boolean {
  return !state.completedOn && (state.state !== 'withdrawn' || approved !== undefined);
}

/** Whether the work waits for the client (DVO 3.6). */
export function waitsForConsent({ shown: { dossier, state } }: AddendumView): boolean {
  return needsConsent(dossier.kind) && state.approved === undefined && state.state !== 'withdrawn';
}

/** Where a further version is written: a calamity has a form of its own. */
export function amendPath({ shown: { dossier } }: AddendumView): string {
  const start = dossier.kind === 'calamity' ? '/calamiteiten' : '/addenda';
  return `${start}/${dossier.addendum}/nieuwe-versie`;
}
