import type { LocalDate } from '../time';
import { isRecordedBy, type Fact, type Knowledge } from './fact';
import type { IsRecorded } from './known-facts';

/** The instant at which the facts of one source on one day became known together. */
export interface Moment {
  readonly day: LocalDate;
  readonly source: string;
  /** Everything recorded up to and including this moment. */
  readonly isRecorded: IsRecorded;
}

/** The moments after `previous` up to `present`, by day and then by the source's name. */
export function momentsBetween(facts: Iterable<Fact>, previous: Knowledge, present: Knowledge): Moment[] {
  const moments = new Map<string, { day: LocalDate; source: string }>();
  for (const fact of facts) {
    if (isRecordedBy(fact, previous) || !isRecordedBy(fact, present)) continue;
    moments.set(`${fact.recordedOn} ${fact.source}`, { day: fact.recordedOn, source: fact.source });
  }
  return [...moments.values()]
    .sort((left, right) => compareMoments(left, right))
    .map((moment) => ({
      ...moment,
      isRecorded: (fact: Fact) =>
        isRecordedBy(fact, previous) ||
        (isRecordedBy(fact, present) &&
          compareMoments({ day: fact.recordedOn, source: fact.source }, moment) <= 0),
    }));
}

function compareMoments(
  left: { day: LocalDate; source: string },
  right: { day: LocalDate; source: string },
): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return left.source < right.source ? -1 : left.source > right.source ? 1 : 0;
}
