import type { ShownAddendum, ShownEntry } from '../../../addenda';

/** The costs of a calamity on which the parties do not agree yet, and that someone else has seen (DVO 3.7). */
export function costsToOffer({ dossier, entries, state }: ShownAddendum): ShownEntry[] {
  if (dossier.kind !== 'calamity' || state.completedOn) return [];
  return entries.filter(
    ({ assessed: { entry, reason } }) => reason === 'costs-not-agreed' && entry.confirmed,
  );
}

/** Those of them that do not wait for the client's answer already. */
export function costsNotOffered(shown: ShownAddendum): ShownEntry[] {
  const offered = new Set(shown.state.offered?.entries);
  return costsToOffer(shown).filter(({ assessed }) => !offered.has(assessed.entry.id));
}

/** The costs that wait for the client's answer, in the order in which they were offered. */
export function offeredCosts({ entries, state }: ShownAddendum): ShownEntry[] {
  return (state.offered?.entries ?? []).flatMap(
    (id) => entries.find(({ assessed }) => assessed.entry.id === id) ?? [],
  );
}
