import { DIFFERENCE_SIGNS, NO_SHARE } from '../../../templates/documents/overview';
import { euroOf } from '../../documents/domain';
import { formatEuro } from '../../kernel/text';
import { verdictOn } from '../../reporting/domain';

/** A difference with its sign and its share of the budget: `−€ 5.000,00 N (12,4 %)`. */
export function sayDifference(difference: string, percentage: string | undefined): string {
  const amount = euroOf(difference);
  const share =
    percentage === undefined ? NO_SHARE : `${percentage.replace('.', ',').replace('-', '−')}\u00a0%`;
  const sign = DIFFERENCE_SIGNS[verdictOn(amount)];
  return [formatEuro(amount), sign, `(${share})`].filter((text) => text !== '').join('\u00a0');
}
