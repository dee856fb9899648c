import type { Fact, IsRecorded } from '../../kernel/knowledge';
import type { AgreementFacts } from '../../settlement/domain';
import { changedFacts, OWING_LISTS, type OwingList } from './changed-facts';
import { describeChange, type Knowing } from './describe-change';
import type { Ground } from './ground';

interface DescribedChange {
  readonly ground: Ground;
  /** The addendum that the fact is about. */
  readonly addendum?: string;
}

/** What comes of known facts: what is owed, or a budget. */
interface Calculated {
  readonly known: AgreementFacts;
}

export interface ListStep<C> {
  readonly described: readonly DescribedChange[];
  /** What comes of the facts before and with what changed in this list and in those before it. */
  readonly from: C;
  readonly to: C;
}

/** From what was known before a moment to what is known after it, list by list of what changed. */
export function stepsByList<C extends Calculated>(
  before: C,
  after: C,
  wasRecorded: IsRecorded,
  calculate: (from: C, known: AgreementFacts) => C,
): ListStep<C>[] {
  const knowing = { before: before.known, after: after.known };
  const lists = OWING_LISTS.map((list) => [list, describedChanges(list, knowing, wasRecorded)] as const);
  const changed = lists.filter(([, described]) => described.length > 0);
  let [from, known] = [before, before.known];
  return changed.map(([list, described], index) => {
    known = { ...known, [list]: after.known[list] };
    const to = index === changed.length - 1 ? after : calculate(from, known);
    const step = { described, from, to };
    from = to;
    return step;
  });
}

/** The grounds of described changes, each once. */
export function distinctGrounds(described: readonly DescribedChange[]): Ground[] {
  return [...new Map(described.map(({ ground }) => [JSON.stringify(ground), ground])).values()];
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
