import { Euro } from '../../../kernel/money';

/** What is kept has ten digits before the decimal mark for a line, thirteen for a delivery. */
const MOST_OF_A_LINE = 10n ** 12n;
const MOST_OF_A_FILE = 10n ** 15n;

export function fitsLine(amount: Euro): boolean {
  return isBelow(amount, MOST_OF_A_LINE);
}

export function fitsFile(total: Euro): boolean {
  return isBelow(total, MOST_OF_A_FILE);
}

function isBelow({ cents }: Euro, limit: bigint): boolean {
  return cents < limit && cents > -limit;
}
