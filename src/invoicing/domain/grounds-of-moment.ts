import type { Fact, IsRecorded } from '../../kernel/knowledge';
import { addendumKeyOf } from '../../settlement/domain';
import type { Difference } from './calculate-difference';
import { changedFacts, OWING_LISTS, type OwingList } from './changed-facts';
import { describeChange, type Knowing } from './describe-change';
import type { Ground } from './ground';
import type { Replaying } from './replaying';

interface DescribedChange {
  readonly ground: Ground;
  /** The addendum that the fact is about. */
  readonly addendum?: string;
}

interface ListStep {
  readonly described: readonly DescribedChange[];
  /** What is owed before and with what changed in this list and in those before it. */
  readonly from: Replaying;
  readonly to: Replaying;
}

/**
 * Which facts of a moment changed the amount of a line: those of the lists by which, one after the
 * other, it becomes another amount. Computed once for all lines of a run.
 */
export function groundsOfMoment(
  before: Replaying,
  after: Replaying,
  wasRecorded: IsRecorded,
): (difference: Difference) => Ground[] {
  const steps = stepsOf(before, after, wasRecorded);
  return (difference) => {
    const changing = steps.filter(
      ({ from, to }) => to.amountIn(difference).cents !== from.amountIn(difference).cents,
    );
    const addendum = addendumKeyOf(difference.component);
    const described = changing.flatMap((step) => step.described);
    return distinct(
      described
        .filter((change) => change.addendum === undefined || change.addendum === addendum)
        .map(({ ground }) => ground),
    );
  };
}

function stepsOf(before: Replaying, after: Replaying, wasRecorded: IsRecorded): ListStep[] {
  const knowing = { before: before.known, after: after.known };
  const lists = OWING_LISTS.map((list) => [list, describedChanges(list, knowing, wasRecorded)] as const);
  const changed = lists.filter(([, described]) => described.length > 0);
  let [from, known] = [before, before.known];
  return changed.map(([list, described], index) => {
    known = { ...known, [list]: after.known[list] };
    const to = index === changed.length - 1 ? after : from.next(known);
    const step = { described, from, to };
    from = to;
    return step;
  });
}

function describedChanges(list: OwingList, knowing: Knowing, wasRecorded: IsRecorded): DescribedChange[] {
  const changes = changedFacts<Fact>(knowing.before[list], knowing.after[list], wasRecorded);
  const described = new Map<string, DescribedChange>();
  for (const change of changes) {
    const ground = describeChange(list, change, knowing);
    const addendum = isOfAddendum(change.fact) ? { addendum: change.fact.addendum } : {};
    described.set(JSON.stringify([ground, addendum]), { ground, ...addendum });
  }
  return [...described.values()];
}

function isOfAddendum(fact: Fact): fact is Fact & { readonly addendum: string } {
  return 'addendum' in fact;
}

function distinct(grounds: readonly Ground[]): Ground[] {
  return [...new Map(grounds.map((ground) => [JSON.stringify(ground), ground])).values()];
}
