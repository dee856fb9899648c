import type { IsRecorded } from '../../kernel/knowledge';
import { addendumKeyOf } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import type { Ground } from './ground';
import type { Replaying } from './replaying';
import { distinctGrounds, stepsByList } from './steps-by-list';

/**
 * Which facts of a moment changed the amount of a line: those of the lists by which, one after the
 * other, it becomes another amount. Computed once for all lines of a run.
 */
export function groundsOfMoment(
  before: Replaying,
  after: Replaying,
  wasRecorded: IsRecorded,
): (difference: Difference) => Ground[] {
  const steps = stepsByList(before, after, wasRecorded, (from, known) => from.next(known));
  return (difference) => {
    const changing = steps.filter(
      ({ from, to }) => to.amountIn(difference).cents !== from.amountIn(difference).cents,
    );
    const addendum = addendumKeyOf(difference.component);
    const described = changing.flatMap((step) => step.described);
    return distinctGrounds(
      described.filter((change) => change.addendum === undefined || change.addendum === addendum),
    );
  };
}
