import type { Fact } from '../../kernel/knowledge';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { readFact, readNotNegative, type Fields } from '../../kernel/reading';
import { firstOfYear, inForceOn, isFirstOfYear, type LocalDate } from '../../kernel/time';

/**
 * From which difference with the budget on a part of a half-year overview asks for a clarification: more than the
 * percentage of the budget and more than the amount in euros, from a 1 January on (DVO 4.5, 6).
 */
export interface DeviationThreshold extends Fact {
  readonly from: LocalDate;
  readonly percentage: Percentage;
  readonly amount: Euro;
}

/** Where the parties agreed on none: 5 % and € 5.000. */
const USUAL: Pick<DeviationThreshold, 'percentage' | 'amount'> = {
  percentage: Percentage.parse('5') ?? Percentage.ZERO,
  amount: Euro.ofCents(500_000n),
};

/** The threshold of a year: the version in force on its 1 January. */
export function thresholdOf(
  thresholds: readonly DeviationThreshold[],
  year: number,
): Pick<DeviationThreshold, 'percentage' | 'amount'> {
  return inForceOn(thresholds, firstOfYear(year)) ?? USUAL;
}

export function readDeviationThreshold(fields: Fields): DeviationThreshold {
  const from = fields.date('from');
  if (from && !isFirstOfYear(from)) fields.fault('from', 'not-first-of-year');
  return {
    ...{ ...readFact(fields), from, percentage: fields.percentage('percentage') },
    amount: readNotNegative(fields, 'amount'),
  };
}
