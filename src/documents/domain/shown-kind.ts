import type { LineKind, PublishedLine } from '../../invoicing/domain';

/**
 * What a line of a document for a month is to its reader. A cost of that month itself is `late` by R10
 * after an earlier run for the month, as when a document is made again; to a reader it is the month.
 */
export function shownKind(
  { kind, costMonth }: Pick<PublishedLine, 'kind'> & { readonly costMonth: string },
  month: string,
): LineKind {
  return kind === 'late' && costMonth === month ? 'regular' : kind;
}
