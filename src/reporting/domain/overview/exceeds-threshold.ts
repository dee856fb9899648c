import type { DeviationThreshold } from '../../../agreements/domain';
import type { Euro } from '../../../kernel/money';
import type { Deviation, FullOverviewRow } from './full-overview';

type Threshold = Pick<DeviationThreshold, 'percentage' | 'amount'>;

type Deviating = Pick<
  FullOverviewRow,
  'row' | 'difference' | 'budget' | 'expectedDifference' | 'currentBudget'
>;

/** The rows that ask for a clarification before an overview can be fixed (DVO 4.5, 6). */
export function deviationsBeyond(rows: readonly Deviating[], threshold: Threshold): Deviation[] {
  return rows
    .map(({ row, difference, budget, expectedDifference, currentBudget }) => ({
      row,
      ofPeriod: exceedsThreshold(difference, budget, threshold),
      ofYear: exceedsThreshold(expectedDifference, currentBudget, threshold),
    }))
    .filter(({ ofPeriod, ofYear }) => ofPeriod || ofYear);
}

/** More than the amount and more than the percentage of the budget; any difference passes the percentage of no budget. */
function exceedsThreshold(difference: Euro, budget: Euro, { percentage, amount }: Threshold): boolean {
  const size = difference.isNegative() ? difference.negated() : difference;
  const share = percentage.of(budget).rounded();
  return amount.isLessThan(size) && share.isLessThan(size);
}
