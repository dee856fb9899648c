import { coversMonth } from '../../agreements/domain';
import { yearOf, type Month } from '../../kernel/time';
import type { Known } from '../../settlement/domain';

/**
 * How far the figures of months of a year are decided. Agreed is a year with a training budget of its own (DVO 4.2); any
 * other is an estimate; of months that the agreement does not cover there is nothing to agree on.
 */
export type YearStanding = 'agreed' | 'estimate' | 'no-agreement';

/** Of months of one year, the year settled by what is known of it. */
export function standingOf(
  { agreement, facts }: Pick<Known, 'agreement' | 'facts'>,
  months: readonly Month[],
): YearStanding {
  if (!months.some((month) => coversMonth(agreement, month))) return 'no-agreement';
  const isAgreed = months.some((month) => facts.trainingBudgets.some(({ year }) => year === yearOf(month)));
  return isAgreed ? 'agreed' : 'estimate';
}
