import type { PublishedLine } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { euroOf } from './frozen';

/** What one cause brought about over all lines, in euros, with the letter that rows refer to. */
export interface CauseTotal {
  readonly mark: string;
  readonly source: string;
  readonly amount: Euro;
}

/** The causes in the order in which the lines name them, marked A to Z, AA, AB and on. */
export function totalPerCause(lines: readonly PublishedLine[]): CauseTotal[] {
  const totals = new Map<string, Euro>();
  for (const { source, amount } of lines.flatMap(({ causes }) => causes)) {
    totals.set(source, (totals.get(source) ?? Euro.ZERO).plus(euroOf(amount)));
  }
  return [...totals].map(([source, amount], index) => ({ mark: markOf(index), source, amount }));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function markOf(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : markOf(Math.floor(index / LETTERS.length) - 1) + last;
}
