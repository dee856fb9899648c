import { Amount, type Exact } from '../../../kernel/money';
import { formatAmount } from '../../../kernel/text';

/** A quantity as a Dutch reader writes it: `37,5`. */
export function formatQuantity(quantity: Exact): string {
  return quantity.toString().replace('.', ',').replace('-', '\u2212');
}

/** A price of one unit in euros: to the cent, or with the decimals that it has more. */
export function formatPrice(price: Exact): string {
  return price.decimalPlaces() > 2 ? formatQuantity(price) : formatAmount(Amount.perUnit(price).rounded());
}
