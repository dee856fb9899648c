import type { Euro } from '../../../kernel/money';

/** How a difference with the budget is to the client: less than budgeted is favourable (V), more is not (N). */
export type Verdict = 'favourable' | 'unfavourable' | 'none';

export function verdictOn(difference: Euro): Verdict {
  if (difference.isZero()) return 'none';
  return difference.isNegative() ? 'unfavourable' : 'favourable';
}
