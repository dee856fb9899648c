import { Euro } from '../../../kernel/money';
import type { LocalDate } from '../../../kernel/time';
import { OVERVIEW_ROWS, type OverviewRowName } from '../overview-rows';
import type { BudgetBridge, BudgetChange } from '../year-end/bridge-budget';
import type { Prospect } from './expect-of-part';

/**
 * From the original budget of a year to what it is expected to come to, in euros. Original, changes and deviations add
 * up to the forecast; an amount above zero makes it higher.
 */
export interface OverviewBridge {
  readonly agreedOn: LocalDate;
  readonly original: Euro;
  readonly changes: readonly (BudgetChange & { readonly amount: Euro })[];
  readonly current: Euro;
  /** Expected less current budget, of each part where they differ. */
  readonly deviations: readonly { readonly row: OverviewRowName; readonly amount: Euro }[];
  readonly forecast: Euro;
}

export function bridgeToForecast(
  { agreedOn, original, changes, current }: BudgetBridge,
  prospects: ReadonlyMap<OverviewRowName, Prospect>,
): OverviewBridge {
  const deviations = OVERVIEW_ROWS.map((row) => {
    const expected = prospects.get(row)?.expected ?? Euro.ZERO;
    return { row, amount: expected.minus(current.get(row) ?? Euro.ZERO) };
  });
  return {
    agreedOn,
    original: Euro.sum([...original.values()]),
    changes: changes.map((change) => ({ ...change, amount: Euro.sum([...change.amounts.values()]) })),
    current: Euro.sum([...current.values()]),
    deviations: deviations.filter(({ amount }) => !amount.isZero()),
    forecast: Euro.sum([...prospects.values()].map(({ expected }) => expected)),
  };
}
