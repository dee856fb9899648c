import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import type { DividedRow, LeftOutAmount, LeftOutReason } from './divide-row';

/** Costs of a function in a cost month, in euros; per component where it is named. */
export interface CountedCosts {
  readonly costMonth: Month;
  readonly function: string;
  readonly component: string;
  readonly total: Euro;
  readonly lines: number;
}

/** What was left out of the agreement's costs, in euros; name is the cost centre or the component. */
export interface LeftOutTotal {
  readonly reason: LeftOutReason;
  /** Empty for all further names, when a file has very many. */
  readonly name: string;
  readonly total: Euro;
  readonly rows: number;
}

type Sum<T> = T & { cents: bigint; count: number };

const MOST_NAMES = 100;
/** Reasons of back pay, each a cause of its own. */
export const MOST_REASONS = 50;

/** Sums of what was read: as many as there are months, functions and components, however long the file. */
export class DeliveryTally {
  private readonly costs = new Map<string, Sum<Pick<CountedCosts, 'costMonth' | 'function' | 'component'>>>();
  private readonly leftOut = new Map<string, Sum<Pick<LeftOutAmount, 'reason' | 'name'>>>();
  private readonly reasons = new Map<string, number>();
  private readonly withoutReason = new Map<Month, number>();

  /** False when the file gives more reasons of back pay than can be causes of corrections. */
  add({ line, leftOut }: DividedRow, bookedMonth: Month): boolean {
    if (leftOut) this.leave(leftOut);
    if (!line) return true;
    const { costMonth, component, amount, reason = '' } = line;
    addTo(this.costs, [costMonth, line.function, component].join('\n'), amount, () => ({
      costMonth,
      function: line.function,
      component,
    }));
    if (reason === '' && costMonth < bookedMonth)
      this.withoutReason.set(costMonth, (this.withoutReason.get(costMonth) ?? 0) + 1);
    if (!this.reasons.has(reason) && reason !== '' && this.countReasons() >= MOST_REASONS) return false;
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    return true;
  }

  /** By cost month, function and component. */
  counted(): CountedCosts[] {
    return [...this.costs]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, { cents, count, ...sum }]) => ({ ...sum, total: Euro.ofCents(cents), lines: count }));
  }

  leftOutTotals(): LeftOutTotal[] {
    return [...this.leftOut]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, { cents, count, ...sum }]) => ({ ...sum, total: Euro.ofCents(cents), rows: count }));
  }

  /** Reason of back pay → number of lines; lines without one under the empty text. */
  countByReason(): ReadonlyMap<string, number> {
    return this.reasons;
  }

  /** Cost month → number of back pay lines without a reason. */
  backPayWithoutReason(): ReadonlyMap<Month, number> {
    return this.withoutReason;
  }

  /** Lines without a reason are counted among them under the empty text. */
  private countReasons(): number {
    return this.reasons.size - (this.reasons.has('') ? 1 : 0);
  }

  private leave({ reason, name, amount }: LeftOutAmount): void {
    const key = `${reason}\n${name}`;
    const isKept = this.leftOut.has(key) || this.leftOut.size < MOST_NAMES;
    const kept = isKept ? name : '';
    addTo(this.leftOut, `${reason}\n${kept}`, amount, () => ({ reason, name: kept }));
  }
}

function addTo<T>(sums: Map<string, Sum<T>>, key: string, amount: Euro, start: () => T): void {
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = { ...start(), cents: 0n, count: 0 }));
  sum.cents += amount.cents;
  sum.count += 1;
}

/** Costs of each function in each cost month, components taken together. */
export function perFunctionAndMonth(counted: readonly CountedCosts[]): Omit<CountedCosts, 'component'>[] {
  const sums = new Map<string, Omit<CountedCosts, 'component'>>();
  for (const { costMonth, function: jobFunction, total, lines } of counted) {
    const key = `${costMonth}\n${jobFunction}`;
    const sum = sums.get(key) ?? { costMonth, function: jobFunction, total: Euro.ZERO, lines: 0 };
    sums.set(key, { ...sum, total: sum.total.plus(total), lines: sum.lines + lines });
  }
  return [...sums.values()];
}
