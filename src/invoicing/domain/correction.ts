import { addendumKeyOf, functionOf, type Component } from '../../settlement/domain';
import type { PublishedLine, PublishedPart } from './issued-document';

/**
 * What changes for a month and a part that were charged before, or are charged late: charged, owed and the
 * difference in euros (decimal text), with causes. The label of salary costs is a publication group, or a
 * function for who may see functions.
 */
export interface Correction extends Omit<PublishedLine, 'ordinal'> {
  /** The number of the published line that says it; absent while it stands in no document. */
  readonly shownIn?: number;
}

/** Whether a line of a document for a month tells of another month or of what was charged before (R10). */
export function isCorrection(
  { kind, costMonth }: Pick<PublishedLine, 'kind'> & { readonly costMonth: string },
  month: string,
): boolean {
  return kind === 'correction' || (kind === 'late' && costMonth < month);
}

/** The part of a component and what tells it from others of that part. */
export function nameComponent(component: Component): { part: PublishedPart; label: string } {
  const jobFunction = functionOf(component);
  if (jobFunction !== undefined) return { part: 'salary', label: jobFunction };
  const addendum = addendumKeyOf(component);
  if (addendum !== undefined) return { part: 'addendum', label: addendum };
  return { part: component as PublishedPart, label: '' };
}
