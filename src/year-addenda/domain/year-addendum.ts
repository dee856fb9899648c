import type { FormationTerms, PercentageTerms } from '../../agreements/domain';
import type { Euro } from '../../kernel/money';

/** What both sides agree on for a year; a version of its year addendum (DVO 4.2; SLA Addendum). */
export interface YearAddendum {
  readonly year: number;
  /** Each from 1 January or a later day of the year. */
  readonly formation: readonly FormationTerms[];
  /** The first from 1 January. */
  readonly overhead: readonly PercentageTerms[];
  readonly ikb: readonly PercentageTerms[];
  readonly employerCharges: readonly PercentageTerms[];
  /** Which agreed tasks changed; the overhead percentage moves only with them (DVO 3.4). */
  readonly changedTasks?: string;
  /** Training costs of the year, in euros. */
  readonly training: Euro;
}

/** The lists of percentages of a year addendum, as facts are named. */
export const PERCENTAGES = ['overhead', 'ikb', 'employerCharges'] as const;

export type PercentageName = (typeof PERCENTAGES)[number];
