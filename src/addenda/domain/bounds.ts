import { Exact, type Euro } from '../../kernel/money';
import type { Fields } from '../../kernel/reading';

/** Far above what one addendum costs (a year of the whole agreement is some millions), far below what cannot be kept. */
const [TOO_HIGH, TOO_LOW] = [Exact.of(100_000_000), Exact.of(-100_000_000)];
const BOUND = { bound: '100.000.000' };

/** Finer than any price or quantity; a page shows all of them. */
const MOST_DECIMALS = 6;

/** Reports a price or a quantity that no addendum has. */
export function checkNumber(fields: Fields, name: string, number: Exact): void {
  if (!isWithin(number)) fields.fault(name, 'number-too-large', BOUND);
  if (number.decimalPlaces() > MOST_DECIMALS)
    fields.fault(name, 'too-many-decimals', { most: MOST_DECIMALS.toString() });
}

/** Reports an amount in euros that no addendum comes to. */
export function checkAmount(fields: Fields, name: string, amount: Euro): void {
  if (!isWithin(Exact.parse(amount.toString()) ?? TOO_HIGH)) fields.fault(name, 'amount-too-large', BOUND);
}

function isWithin(number: Exact): boolean {
  return number.compareTo(TOO_HIGH) < 0 && number.compareTo(TOO_LOW) > 0;
}
