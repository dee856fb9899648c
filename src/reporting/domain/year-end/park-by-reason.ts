import { Euro } from '../../../kernel/money';
import { monthOf, yearOf, type Month } from '../../../kernel/time';
import { addendumOf, parkedByReason, type Component, type Settlement } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';
import type { ParkedInYear } from './year-end-statement';

/** What of a year is parked up to a month, per part and reason (R4 to R8); nothing is left out. */
export function parkByReason(
  { years, entries }: Settlement,
  upTo: Month,
  kindOf: (component: Component) => OverviewRowName,
): ParkedInYear[] {
  const parked = new Map<string, ParkedInYear>();
  const add = (row: OverviewRowName, reason: string, amount: Euro): void => {
    const key = `${row} ${reason}`;
    parked.set(key, { row, reason, amount: (parked.get(key)?.amount ?? Euro.ZERO).plus(amount) });
  };
  const ofYear = years.filter(({ year }) => year === yearOf(upTo));
  for (const { part, reason, amount } of parkedByReason(ofYear, upTo)) add(part, reason, amount);
  for (const { entry, reason, parked: amount } of entries)
    if (reason && isIn(monthOf(entry.performedOn), upTo))
      add(kindOf(addendumOf(entry.addendum)), reason, amount);
  return [...parked.values()].filter(({ amount }) => !amount.isZero());
}

/** Whether a month is of the year that ends with another. */
function isIn(month: Month, upTo: Month): boolean {
  return yearOf(month) === yearOf(upTo) && month <= upTo;
}
