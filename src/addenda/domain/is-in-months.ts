import { monthOf, type LocalDate } from '../../kernel/time';
import type { Proposal } from './proposal';

/** Whether a day is in the months of the work; work without a last month goes on. */
export function isInMonths({ from, until }: Pick<Proposal, 'from' | 'until'>, day: LocalDate): boolean {
  const month = monthOf(day);
  return month >= from && (until === undefined || month <= until);
}
