import { Euro } from '../../../kernel/money';
import { monthAt, yearOf, type HalfYear, type Month } from '../../../kernel/time';
import type { Component, Settlement } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';
import { parkByReason } from '../year-end/park-by-reason';
import type { ParkedInYear } from '../year-end/year-end-statement';

/** What is parked of a part for a reason: for cost months of the period, and from January on, in euros (R4 to R8). */
export interface ParkedOfPeriod extends Omit<ParkedInYear, 'amount'> {
  /** Below zero where costs of before are released. */
  readonly inPeriod: Euro;
  readonly toDate: Euro;
}

/** What is parked by the end of a period and what the period itself added; the halves add up to the year. */
export function parkInPeriod(
  settlement: Settlement,
  { year, half }: HalfYear,
  upTo: Month,
  kindOf: (component: Component) => OverviewRowName,
): ParkedOfPeriod[] {
  const by = (month: Month): ParkedInYear[] =>
    yearOf(month) === year ? parkByReason(settlement, month, kindOf) : [];
  const june = monthAt(year, 6);
  const before = half === 1 ? [] : by(upTo < june ? upTo : june);
  const toDate = by(upTo);
  const keys = new Map(
    [...before, ...toDate].map(({ row, reason }) => [`${row} ${reason}`, { row, reason }]),
  );
  return [...keys.values()].map(({ row, reason }) => {
    const sumOf = (parked: readonly ParkedInYear[]): Euro =>
      Euro.sum(parked.filter((one) => one.row === row && one.reason === reason).map(({ amount }) => amount));
    return { row, reason, inPeriod: sumOf(toDate).minus(sumOf(before)), toDate: sumOf(toDate) };
  });
}
