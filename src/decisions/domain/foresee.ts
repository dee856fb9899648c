import type { DecisionPolicy, PlanningDate } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import { firstDayOf, type LocalDate, type Month } from '../../kernel/time';
import type { Forecast } from '../../reporting/domain';
import { decideWho, type DecisionRoute } from './decide-who';
import { lastDayToDecide } from './last-day-to-decide';

/** That a limit of the year will be reached, or was: when, who decides on what comes above it, and by when. */
export interface ForeseenLimit {
  readonly part: 'salaries' | 'overhead';
  readonly month: Month;
  readonly decider: Pick<DecisionRoute, 'side' | 'role'>;
  readonly article: string;
  readonly lastDay: LocalDate;
}

interface Agreed {
  readonly decisionPolicies: readonly DecisionPolicy[];
  readonly planningDates: readonly PlanningDate[];
}

/** Which limits the forecast says are reached in the year, salaries first (R14; DVO 4.5, 4.8). */
export function foresee(
  { salaries, overhead }: Pick<Forecast, 'salaries' | 'overhead'>,
  { decisionPolicies, planningDates }: Agreed,
): ForeseenLimit[] {
  return [['salaries', salaries.limitReachedIn] as const, ['overhead', overhead.limitReachedIn] as const]
    .flatMap(([part, month]) => (month === undefined ? [] : [{ part, month }]))
    .map(({ part, month }) => {
      const question = { occasion: 'continuity', costs: Euro.ZERO, isWithinCeiling: false } as const;
      const { side, role, article } = decideWho({ ...question, day: firstDayOf(month) }, decisionPolicies);
      return {
        part,
        month,
        decider: { side, role },
        article,
        lastDay: lastDayToDecide(month, planningDates),
      };
    });
}
