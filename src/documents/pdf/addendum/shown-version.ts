import { versionOf, type WrittenVersion } from '../../../addenda';
import { shownStateOf } from '../../../addenda/domain';
import type { AddendumPaper } from '../../addendum-paper';

/** The version that the paper is of: a draft by itself, otherwise what both sides have before them. */
export function shownVersion({ shown: { dossier, state } }: AddendumPaper): WrittenVersion {
  const isDraft = shownStateOf(dossier.kind, state) === 'draft';
  return versionOf(dossier, isDraft ? state.latest : state.shared.version);
}
