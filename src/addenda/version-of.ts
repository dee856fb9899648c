import type { AddendumDossier, WrittenVersion } from './addendum-rows';
import type { AddendumVersion } from './domain';

/** A version as it was written. */
export function versionOf(
  { versions }: AddendumDossier,
  { version }: Pick<AddendumVersion, 'version'>,
): WrittenVersion {
  const found = versions.find((one) => one.version === version);
  if (!found) throw new Error('A version that a state is about is one of the versions');
  return found;
}
