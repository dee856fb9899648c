import { silent } from '../../kernel/explanation';
import { distinctFaults, type Fault } from '../../kernel/fault/fault';
import { Euro } from '../../kernel/money';
import { monthAt, type Month } from '../../kernel/time';
import type { Component } from './component';
import { settle, type ChargeableLine, type Settlement } from './settle';
import type { SettledYear } from './settle-year';
import type { Known } from './year-terms';

/** The years to look at and the month up to which costs can be charged now. */
export interface EffectSpan {
  readonly years: readonly number[];
  readonly upTo: Month;
}

/** A year without and with what is looked at; absent where it cannot be settled. */
export interface YearEffect {
  readonly year: number;
  readonly before: SettledYear | undefined;
  readonly after: SettledYear | undefined;
}

/** What would be charged more (or less) for a cost month and component, in euros without VAT. */
export interface LineEffect {
  readonly costMonth: Month;
  readonly component: Component;
  readonly before: Euro;
  readonly after: Euro;
}

export interface Effect {
  readonly years: readonly YearEffect[];
  /** Only what differs, by month and component; undefined unless both sides settle without faults. */
  readonly lines: readonly LineEffect[] | undefined;
  /** What would stand in the way of settling, with what is looked at. */
  readonly faults: readonly Fault[];
}

/**
 * What some fact changes (R1, R2, R10): everything settled without it and with it, and the differences.
 * What a run charges is what is chargeable less what was charged, so the difference of the one is that
 * of the other.
 */
export function calculateEffect(without: Known, withIt: Known, { years, upTo }: EffectSpan): Effect {
  const last = monthAt(Math.max(...years), 12);
  const [before, after] = [without, withIt].map((known) =>
    settle({ ...known, agreement: { ...known.agreement, years } }, last, silent),
  ) as [Settlement, Settlement];
  const settledIn = (settlement: Settlement, year: number): SettledYear | undefined =>
    settlement.years.find((settled) => settled.year === year);
  const isSettled = [...before.faults, ...after.faults].length === 0;
  return {
    years: years.map((year) => ({ year, before: settledIn(before, year), after: settledIn(after, year) })),
    lines: isSettled
      ? compareLines(before.lines, after.lines).filter(({ costMonth }) => costMonth <= upTo)
      : undefined,
    faults: distinctFaults(after.faults),
  };
}

/** The VAT treatment is left out: a table or a grade changes none. */
function compareLines(before: readonly ChargeableLine[], after: readonly ChargeableLine[]): LineEffect[] {
  const [sumsBefore, sumsAfter] = [sumByKey(before), sumByKey(after)];
  return [...new Set([...sumsBefore.keys(), ...sumsAfter.keys()])]
    .sort()
    .map((key) => {
      const [costMonth, component] = JSON.parse(key) as [Month, Component];
      return {
        costMonth,
        component,
        before: sumsBefore.get(key) ?? Euro.ZERO,
        after: sumsAfter.get(key) ?? Euro.ZERO,
      };
    })
    .filter((line) => !line.before.equals(line.after));
}

function sumByKey(lines: readonly ChargeableLine[]): Map<string, Euro> {
  const sums = new Map<string, Euro>();
  for (const { costMonth, component, amount } of lines) {
    const key = JSON.stringify([costMonth, component]);
    sums.set(key, (sums.get(key) ?? Euro.ZERO).plus(amount));
  }
  return sums;
}
