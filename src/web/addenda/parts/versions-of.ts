import type { AddendumDossier, ShownAddendum, WrittenVersion } from '../../../addenda';

/** The version that a reader looks at, and the one that counts. */
export interface Versions {
  readonly latest: WrittenVersion;
  /** The one that both sides have before them; the latest unless a further version is being written. */
  readonly shared: WrittenVersion;
  /** The newest version that the client agreed to. */
  readonly approved: WrittenVersion | undefined;
}

export function versionsOf({ dossier, state }: Pick<ShownAddendum, 'dossier' | 'state'>): Versions {
  return {
    latest: versionIn(dossier, state.latest.version),
    shared: versionIn(dossier, state.shared.version.version),
    approved: state.approved === undefined ? undefined : versionIn(dossier, state.approved),
  };
}

function versionIn({ versions }: AddendumDossier, number: number): WrittenVersion {
  const found = versions.find(({ version }) => version === number);
  if (!found) throw new Error('A version that acts are about is there');
  return found;
}

/** Addenda in the order of their keys: A2 before A10. */
export function inOrderOfKey<T extends Pick<ShownAddendum, 'dossier'>>(addenda: readonly T[]): T[] {
  return [...addenda].sort((left, right) =>
    left.dossier.addendum.localeCompare(right.dossier.addendum, 'nl', { numeric: true }),
  );
}
