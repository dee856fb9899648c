import { Euro } from '../../../kernel/money';
import { monthOf, yearOf, type Month } from '../../../kernel/time';
import {
  addendumOf,
  CORPORATION_TAX,
  type Component,
  type SettledMonth,
  type Settlement,
} from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';

/**
 * What each part cost, or fell due by the rules, in a year up to a month, in euros and whether it may be
 * charged or not: payroll (R3), overhead and training due (R5, R6), all entries of addenda (R8), tax (R9).
 */
export function costsOfYear(
  { years, entries, lines }: Settlement,
  upTo: Month,
  kindOf: (component: Component) => OverviewRowName,
): ReadonlyMap<OverviewRowName, Euro> {
  const isReached = (month: Month): boolean => yearOf(month) === yearOf(upTo) && month <= upTo;
  const months = years.flatMap((year) => year.months.filter(({ month }) => isReached(month)));
  const sum = (due: (month: SettledMonth) => Euro): Euro => Euro.sum(months.map(due));
  const costs = new Map<OverviewRowName, Euro>([
    ['formation', sum(({ actual }) => actual)],
    ['overhead', sum(({ overheadDue }) => overheadDue)],
    ['training', sum(({ trainingDue }) => trainingDue)],
  ]);
  const add = (component: Component, amount: Euro): void => {
    const row = kindOf(component);
    costs.set(row, (costs.get(row) ?? Euro.ZERO).plus(amount));
  };
  for (const { entry, amount } of entries)
    if (isReached(monthOf(entry.performedOn))) add(addendumOf(entry.addendum), amount);
  for (const { component, costMonth, amount } of lines)
    if (component === CORPORATION_TAX && isReached(costMonth)) add(component, amount);
  return costs;
}
