import type { Recorded } from '../kernel/reading';
import type { Instant } from '../platform/clock';
import type { YearAct, YearAddendum, YearComparison, YearHistory, YearOffer, YearVersion } from './domain';

/** What a year addendum changes, as it was calculated when it was put to the client: amounts as text. */
export type FrozenComparison = Recorded<YearComparison>;

export interface WrittenYearOffer extends YearOffer {
  readonly comparison: FrozenComparison;
}

/** A version as it was written. */
export interface WrittenYear extends YearVersion {
  readonly content: YearAddendum;
  readonly writtenRole: string;
  readonly writtenAt: Instant;
  readonly offer?: WrittenYearOffer;
}

/** An act with who did it, when, and what it led to. */
export interface DoneYearAct extends YearAct {
  readonly role: string;
  readonly party: string;
  readonly doneAt: Instant;
  readonly seen?: string;
  /** First position of the recording that it led to. */
  readonly firstPosition?: number;
}

/** Everything that was written and done of the addendum of one year. */
export interface YearDossier extends YearHistory {
  readonly versions: readonly WrittenYear[];
  readonly acts: readonly DoneYearAct[];
}
