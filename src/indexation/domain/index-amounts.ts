import { Amount, Euro, Exact } from '../../kernel/money';
import type { Percentage } from '../../kernel/percentage/percentage';
import type { PublishedAmount } from './read-salary-table-file';

const HUNDRED = Exact.of(100);

/**
 * The amounts of a table raised by a percentage, to the whole euro as published tables are. About one in
 * five is a euro off what will be published, so such a table is provisional only (R1).
 */
export function indexAmounts(amounts: readonly PublishedAmount[], percentage: Percentage): PublishedAmount[] {
  return amounts.map((cell) => ({ ...cell, monthlyAmount: raised(cell.monthlyAmount, percentage) }));
}

/** Divided by a hundred more, so that rounding to the cent is rounding to the euro. */
function raised(amount: Euro, percentage: Percentage): Euro {
  const hundredths = Amount.of(amount).times(percentage.onTop()).dividedBy(HUNDRED, HUNDRED).rounded();
  return Euro.ofCents(hundredths.cents * 100n);
}
