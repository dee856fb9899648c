import { Amount, Euro, Exact } from '../../kernel/money';
import { monthsBetween, type Month } from '../../kernel/time';
import type { AddendaFacts, Addendum } from './addendum-facts';
import { inOrderOfRecording } from './order-of-recording';

/**
 * Budget of an addendum for a stretch of months, in euros (R14; DVO 6): the maximum of the latest
 * approval (of an election its estimate), spread over the months of the work by instalments.
 */
export function calculateAddendumBudget(
  addendum: Addendum,
  known: AddendaFacts,
  first: Month,
  last: Month,
): Euro {
  const total = agreedTotal(addendum, known);
  const { from } = addendum;
  if (!total || !from) return Euro.ZERO;
  const length = monthsBetween(from, addendum.until ?? from) + 1;
  const instalments = (month: Month, before: number): Euro => {
    const due = Math.min(Math.max(monthsBetween(from, month) + 1 - before, 0), length);
    return Amount.of(total).times(Exact.of(due)).dividedBy(Exact.of(length)).rounded();
  };
  return instalments(last, 0).minus(instalments(first, 1));
}

/**
 * What may be charged at most for an addendum by what was agreed, in euros: the maximum of the latest approval, of an
 * election its estimate; undefined for a calamity, without consent, and for consent without a maximum (R8; DVO 3.6, 4.6).
 */
export function agreedTotal(addendum: Addendum, known: AddendaFacts): Euro | undefined {
  if (addendum.kind === 'calamity') return undefined;
  if (addendum.kind === 'election') return addendum.estimate;
  const approvals = known.approvals.filter((approval) => approval.addendum === addendum.addendum);
  return inOrderOfRecording(approvals).at(-1)?.maximum;
}
