import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import { OVERVIEW_ROWS, type OverviewRowName } from '../overview-rows';
import type { BudgetBridge } from '../year-end/bridge-budget';
import type { Prospect } from './expect-of-part';
import { figuresOf } from './figures-of';
import type { FullOverviewRow } from './full-overview';
import type { MonthlyFigures } from './monthly-figures';
import type { ParkedOfPeriod } from './park-in-period';

interface RowTerms {
  readonly monthly: MonthlyFigures;
  readonly months: readonly Month[];
  readonly yearMonths: readonly Month[];
  readonly bridge: BudgetBridge;
  readonly prospects: ReadonlyMap<OverviewRowName, Prospect>;
  readonly parked: readonly ParkedOfPeriod[];
}

/** Each part over the period and over its year, in the order of reports. */
export function drawRows(terms: RowTerms): FullOverviewRow[] {
  return OVERVIEW_ROWS.flatMap((row) => {
    const prospect = terms.prospects.get(row);
    return prospect ? [drawRow(terms, row, prospect)] : [];
  });
}

function drawRow(
  { monthly, months, yearMonths, bridge, parked }: RowTerms,
  row: OverviewRowName,
  prospect: Prospect,
): FullOverviewRow {
  const sum = (
    field: 'budget' | 'chargeable' | 'charged' | 'committed',
    of: readonly Month[] = months,
  ): Euro => Euro.sum(of.map((month) => monthly.ofMonth(row, month)[field]));
  const lastOfPeriod = months.at(-1) ?? '';
  const toDate = yearMonths.filter((month) => month <= lastOfPeriod);
  const [originalBudget, currentBudget] = [bridge.original.get(row) ?? Euro.ZERO, sum('budget', yearMonths)];
  const chargeableToDate = sum('chargeable', toDate);
  return {
    row,
    ...figuresOf({ budget: sum('budget'), chargeable: sum('chargeable'), charged: sum('charged') }),
    committed: sum('committed'),
    parked: Euro.sum(parked.filter((one) => one.row === row).map(({ inPeriod }) => inPeriod)),
    ...{ originalBudget, currentBudget, chargeableToDate, prospect },
    changes: currentBudget.minus(originalBudget),
    headroom: currentBudget.minus(chargeableToDate),
    expectedDifference: currentBudget.minus(prospect.expected),
  };
}
