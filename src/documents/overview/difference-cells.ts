import { DIFFERENCE_SIGNS } from '../../../templates/documents/overview';
import { shareInTenths } from '../../kernel/percentage/share-of';
import { verdictOn } from '../../reporting/domain';
import { euroOf } from '../wording';
import type { Cell } from './report-table';

/** A difference with the budget, V or N, and which share of the budget it is. */
export function differenceCells(differenceText: string, budget: string): Cell[] {
  const difference = euroOf(differenceText);
  return [difference, DIFFERENCE_SIGNS[verdictOn(difference)], shareInTenths(difference, euroOf(budget))];
}
