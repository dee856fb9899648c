import type { PublishedLine, PublishedPart } from '../../invoicing/domain';

/** The order in which a reader expects the parts of a month; the e-invoice keeps the order of the lines. */
const PARTS: readonly PublishedPart[] = [
  'salary',
  'ceiling',
  'overhead',
  'training',
  'addendum',
  'corporation-tax',
];

/** By month, then part; lines of one part stay in the order of the document. */
export function inDisplayOrder<L extends Pick<PublishedLine, 'costMonth' | 'part'>>(
  lines: readonly L[],
): L[] {
  return [...lines].sort(
    (left, right) =>
      compare(left.costMonth, right.costMonth) || PARTS.indexOf(left.part) - PARTS.indexOf(right.part),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
