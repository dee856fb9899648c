import type { AddendumPaper } from '../../addendum-paper';

/** The version that the paper is of: the last that its reader sees. */
export function latestOf({ shown }: AddendumPaper): AddendumPaper['shown']['dossier']['versions'][number] {
  const latest = shown.dossier.versions.at(-1);
  if (!latest) throw new Error('An addendum has at least one version');
  return latest;
}
