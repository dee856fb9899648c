import type { Fact } from '../../kernel/knowledge';

/** Approvals and cost agreements count in the order in which they became known: day, source, id. */
export function inOrderOfRecording<T extends Fact>(facts: readonly T[]): T[] {
  const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return [...facts].sort(
    (left, right) =>
      compare(left.recordedOn, right.recordedOn) ||
      compare(left.source, right.source) ||
      compare(left.id, right.id),
  );
}
