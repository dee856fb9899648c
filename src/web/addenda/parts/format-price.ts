import { Amount, type Exact } from '../../../kernel/money';
import { formatAmount, formatQuantity } from '../../../kernel/text';

/** A price of one unit in euros: to the cent, or with the decimals that it has more. */
export function formatPrice(price: Exact): string {
  return price.decimalPlaces() > 2 ? formatQuantity(price) : formatAmount(Amount.perUnit(price).rounded());
}
