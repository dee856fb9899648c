import { Amount, type Euro, type Exact } from '../../kernel/money';
import type { FileItem } from './billing-file';

/** What tells whether an item asks another amount than the ordinance. */
export type PricedItem = Pick<FileItem, 'quantity' | 'amount' | 'corrects'> & {
  readonly booking: Pick<FileItem['booking'], 'amount'>;
};

/** Quantity × tariff, to the cent. */
export function amountDue(quantity: Exact, tariff: Euro): Euro {
  return Amount.of(tariff).times(quantity).rounded();
}

/** Whether an item asks another amount than the ordinance; what is taken back needs not be whole. */
export function deviates({ quantity, amount, corrects, booking }: PricedItem): boolean {
  return corrects === undefined && !amountDue(quantity, booking.amount).equals(amount);
}
