import type { ShownAddendum } from '../../../addenda';
import { needsConsent } from '../../../addenda/domain';

/** What the client is asked about an addendum. */
export type Asked = 'proposal' | 'paper' | 'costs';

/** What waits for the client; undefined when nothing does. A question waits for the contractor. */
export function awaitsClient({ dossier, state }: ShownAddendum): Asked | undefined {
  const { state: shared } = state.shared;
  if (state.completedOn || shared === 'questioned') return undefined;
  if (state.offered) return 'costs';
  if (shared === 'awaits-confirmation') return 'paper';
  return shared === 'submitted' && needsConsent(dossier.kind) ? 'proposal' : undefined;
}
