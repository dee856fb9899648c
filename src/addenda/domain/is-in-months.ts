import { monthOf, type LocalDate } from '../../kernel/time';
import type { Proposal } from './proposal';

/** Whether a day is in the months of the work, which for a calamity begin with the event; without a last one it goes on. */
export function isInMonths(
  { from, until, calamity }: Pick<Proposal, 'from' | 'until' | 'calamity'>,
  day: LocalDate,
): boolean {
  const month = monthOf(day);
  const first = calamity && monthOf(calamity.happenedOn) < from ? monthOf(calamity.happenedOn) : from;
  return month >= first && (until === undefined || month <= until);
}
