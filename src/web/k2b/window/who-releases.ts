import type { Preparation } from '../../../cemetery';
import type { Person } from '../../../people';

/** A file as it was prepared, beside who read in what is in it. */
interface Prepared {
  readonly preparation: Pick<Preparation, 'preparedBy'>;
  readonly readers: ReadonlySet<string>;
}

type Someone = Pick<Person, 'id'>;

/** Why someone does not release a file; undefined when nothing stands in the way (DVO 3.3). */
export function releaseObstacle(
  { preparation, readers }: Prepared,
  { id }: Someone,
): 'released-by-preparer' | 'released-by-reader' | undefined {
  if (preparation.preparedBy === id) return 'released-by-preparer';
  return readers.has(id) ? 'released-by-reader' : undefined;
}

/** Whether someone who read in makes a colleague free to release, by preparing the file instead of that colleague. */
export function freesPreparer(prepared: Prepared, person: Someone): boolean {
  const { preparation, readers } = prepared;
  return releaseObstacle(prepared, person) === 'released-by-reader' && !readers.has(preparation.preparedBy);
}

/** Whether someone who could release a file gives that up by preparing it, while others read in and never can. */
export function givesUpRelease(readers: ReadonlySet<string>, { id }: Someone): boolean {
  return readers.size > 0 && !readers.has(id);
}
