import { coversMonth } from '../../agreements/domain';
import type { Month } from '../../kernel/time';
import type { PlanningKnowledge } from './planning-knowledge';

/** Whether there is something to account for in one of these months: the agreement covers it, and formation was agreed on by then. */
export function hasAccount(
  { agreement, accountFrom }: Pick<PlanningKnowledge, 'agreement' | 'accountFrom'>,
  months: readonly Month[],
): boolean {
  return (
    accountFrom !== undefined && months.some((month) => month >= accountFrom && coversMonth(agreement, month))
  );
}
