import type { ShownAddendum, ShownEntry } from '../../../addenda';

/** The costs of a calamity on which the parties do not agree yet, and that someone else has seen (DVO 3.7). */
export function costsToOffer({ dossier, entries, state }: ShownAddendum): ShownEntry[] {
  if (dossier.kind !== 'calamity' || state.completedOn) return [];
  const offered = new Set(state.offered?.entries);
  return entries.filter(
    ({ assessed: { entry, reason } }) =>
      reason === 'costs-not-agreed' && entry.confirmed && !offered.has(entry.id),
  );
}

/** The costs that wait for the client's answer, in the order in which they were offered. */
export function offeredCosts({ entries, state }: ShownAddendum): ShownEntry[] {
  return (state.offered?.entries ?? []).flatMap(
    (id) => entries.find(({ assessed }) => assessed.entry.id === id) ?? [],
  );
}
