import type { Fault } from '../../../kernel/fault/fault';
import { Euro } from '../../../kernel/money';

/** The sum of amounts as text; undefined when one of them cannot be read, which is a fault of its own. */
export function sumOf(texts: readonly string[]): Euro | undefined {
  const amounts = texts.map(Euro.parse);
  return amounts.every((amount) => amount !== undefined) ? Euro.sum(amounts) : undefined;
}

/** A fault when two amounts that can both be read are not the same to the cent. */
export function differsFrom(
  expected: Euro | undefined,
  found: Euro | undefined,
  path: string,
  code: string,
): Fault[] {
  if (!expected || !found || expected.equals(found)) return [];
  return [{ path, code, values: { expected: expected.toString(), found: found.toString() } }];
}
