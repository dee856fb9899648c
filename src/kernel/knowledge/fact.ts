import type { LocalDate } from '../time';

/**
 * What the service came to know, and when. A fact is never changed: it is replaced by a later one,
 * withdrawn, or offset.
 */
export interface Fact {
  readonly id: string;
  /** The civil day on which the service came to know it. */
  readonly recordedOn: LocalDate;
  /** Where it came from: facts of one source on one day become known together. */
  readonly source: string;
  /** The id of the fact that this one takes the place of. */
  readonly replaces?: string;
  /** Its rank among all facts of the agreement, when the order within a day matters. */
  readonly position?: number;
  /** Where it stands in its file or list, for messages: `formation[2]`. */
  readonly place: string;
}

/** Takes back one fact, or everything that came from one source. */
export interface Withdrawal extends Fact {
  readonly fact?: string;
  readonly ofSource?: string;
}

/** What was known: everything recorded up to a day, or up to a position within it. */
export interface Knowledge {
  readonly day: LocalDate;
  readonly position?: number;
}

export function isRecordedBy(fact: Fact, knowledge: Knowledge): boolean {
  if (knowledge.position !== undefined && fact.position !== undefined)
    return fact.position <= knowledge.position;
  return fact.recordedOn <= knowledge.day;
}
