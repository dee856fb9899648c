import { Euro } from '../../kernel/money';

/** What is kept of a table has eight digits before the decimal mark. */
const TOO_LARGE = Euro.ofCents(10n ** 10n);

/** Whether a monthly amount is small enough to be kept. */
export function fitsTable(amount: Euro): boolean {
  return amount.isLessThan(TOO_LARGE);
}
