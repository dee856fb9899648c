import { versionOf, type ShownAddendum, type WrittenVersion } from '../../../addenda';

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
    latest: versionOf(dossier, state.latest),
    shared: versionOf(dossier, state.shared.version),
    approved: state.approved === undefined ? undefined : versionOf(dossier, { version: state.approved }),
  };
}

/** Addenda in the order of their keys: A2 before A10. */
export function inOrderOfKey<T extends Pick<ShownAddendum, 'dossier'>>(addenda: readonly T[]): T[] {
  return [...addenda].sort((left, right) =>
    left.dossier.addendum.localeCompare(right.dossier.addendum, 'nl', { numeric: true }),
  );
}
