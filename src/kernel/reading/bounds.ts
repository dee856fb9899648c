import { Exact, type Euro } from '../money';
import { Percentage } from '../percentage/percentage';

/**
 * An amount in euros or a number that is taken has at most ten digits before the decimal mark, as a payroll line has:
 * sums of thousands of them can still be kept (`numeric(15,2)`) and read again.
 */
const MOST_CENTS = 10n ** 12n;
const [HIGH, LOW] = [Exact.of(10n ** 10n), Exact.of(-(10n ** 10n))];

/** From here on a percentage is a slip of the pen: it is a share or a premium, at most some times the whole. */
const HIGH_PERCENTAGE = Percentage.parse('1000') ?? Percentage.ZERO;

export function isAmountTooLarge({ cents }: Euro): boolean {
  return cents >= MOST_CENTS || cents <= -MOST_CENTS;
}

export function isNumberTooLarge(number: Exact): boolean {
  return number.compareTo(HIGH) >= 0 || number.compareTo(LOW) <= 0;
}

export function isPercentageTooLarge(percentage: Percentage): boolean {
  return percentage.compareTo(HIGH_PERCENTAGE) >= 0;
}

/** How faults name the bounds. */
export const BOUNDS = {
  number: { bound: '10.000.000.000' },
  percentage: { bound: '1.000' },
} as const;
