import type { PublishedCause, PublishedLine } from './issued-document';
import { Euro } from '../../kernel/money';
import { euroOf } from './frozen';

/** What one cause brought about over all lines, in euros, with the letter that rows refer to. */
export interface CauseTotal {
  readonly mark: string;
  readonly cause: Omit<PublishedCause, 'amount'>;
  readonly amount: Euro;
}

/**
 * The causes in the order in which the lines name them, marked A to Z, AA, AB and on. Sources that brought
 * the same about, such as two deliveries with one reason of back pay, are one cause.
 */
export function totalPerCause(lines: readonly Pick<PublishedLine, 'causes'>[]): CauseTotal[] {
  const totals = new Map<string, Omit<CauseTotal, 'mark'>>();
  for (const { amount, ...cause } of lines.flatMap(({ causes }) => causes)) {
    const total = totals.get(keyOf(cause)) ?? { cause, amount: Euro.ZERO };
    totals.set(keyOf(cause), { ...total, amount: total.amount.plus(euroOf(amount)) });
  }
  return [...totals.values()].map((total, index) => ({ mark: markOf(index), ...total }));
}

/** The letter of a cause among those of the totals. */
export function markIn(totals: readonly CauseTotal[], cause: CauseTotal['cause']): string {
  return totals.find((total) => keyOf(total.cause) === keyOf(cause))?.mark ?? '';
}

/** Its grounds tell what a cause is; without them its source does. */
function keyOf({ source, grounds = [] }: CauseTotal['cause']): string {
  return grounds.length > 0 ? JSON.stringify(grounds) : source;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function markOf(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : markOf(Math.floor(index / LETTERS.length) - 1) + last;
}
