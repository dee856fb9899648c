import type { WrittenYear } from '../../../year-addenda';
import type { YearPaper } from '../../year-paper';

export type OfferedYear = WrittenYear & { readonly offer: NonNullable<WrittenYear['offer']> };

/** The version that the paper is of: the last that was put to the client. */
export function offeredVersion({ shown: { dossier } }: YearPaper): OfferedYear {
  const offered = dossier.versions.findLast((version): version is OfferedYear => version.offer !== undefined);
  if (!offered) throw new Error('There is a paper once a version was put to the client');
  return offered;
}
