import { DIFFERENCE_SIGNS } from '../../../templates/documents/overview';
import { shareInTenths } from '../../kernel/percentage/share-of';
import { euroOf } from '../wording';
import type { Cell } from './report-table';

/** A difference with the budget, V or N, and which share of the budget it is. */
export function differenceCells(differenceText: string, budget: string): Cell[] {
  const difference = euroOf(differenceText);
  const sign = difference.isZero() ? 'none' : difference.isNegative() ? 'unfavourable' : 'favourable';
  return [difference, DIFFERENCE_SIGNS[sign], shareInTenths(difference, euroOf(budget))];
}
