import type { Fact } from '../../kernel/knowledge';

/** Whether a fact is being recorded now: recording gives it its position. */
export function isNew({ position }: Fact): boolean {
  return position === undefined;
}
