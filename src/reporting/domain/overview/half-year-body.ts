import type { Ground } from '../../../invoicing/domain';
import type { OverviewRowName } from '../overview-rows';
import type { YearStanding } from '../standing-of-year';
import type { YearEndProvisionalTable } from '../year-end/year-end-body';

/**
 * A half-year overview complete, as both parties see it, and as it is kept when one of them fixes it: whoever shows it says
 * what stands here and computes nothing. It is kept as JSON: euros are text with two decimals, percentages text with one;
 * days `YYYY-MM-DD`, months `YYYY-MM`. Sums per part and publication group: no function, no person.
 */
export interface HalfYearBody {
  readonly agreement: { readonly key: string; readonly title: string };
  readonly contractor: string;
  readonly client: string;
  /** `2026-h1`. */
  readonly period: string;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly upTo: string;
  /** Absent of what was agreed on. */
  readonly standing?: Exclude<YearStanding, 'agreed'>;
  readonly rulesVersion: string;
  readonly threshold: { readonly percentage: string; readonly amount: string };
  readonly rows: readonly HalfYearRow[];
  readonly total: HalfYearFigures;
  /** Of the whole year. */
  readonly months: readonly HalfYearMonth[];
  readonly addenda: readonly HalfYearAddendum[];
  readonly groups: readonly (HalfYearPiece & { readonly heading: string })[];
  readonly ceiling: HalfYearPiece;
  readonly parked: readonly {
    readonly part: OverviewRowName;
    readonly reason: string;
    readonly inPeriod: string;
    readonly toDate: string;
  }[];
  /** From January up to the end of the period; of addenda all entries known (R14). */
  readonly parkedToDate: Readonly<Record<'salaryCosts' | 'overhead' | 'training' | 'addenda', string>>;
  readonly invoiced: {
    readonly total: string;
    readonly ofPeriod: string;
    readonly ofEarlier: readonly {
      readonly part: OverviewRowName;
      readonly period: string;
      readonly amount: string;
    }[];
    readonly ofLater: string;
  };
  readonly bridge: HalfYearBridge;
  readonly information: {
    readonly directCosts: string;
    readonly mandatePurchases: string;
    readonly fundings: readonly {
      readonly purpose: string;
      readonly arrangement: string;
      readonly received: string;
      readonly spent: string;
      readonly left: string;
    }[];
  };
  readonly provisionalTables: readonly YearEndProvisionalTable[];
}

/** A piece of the overview over some months. */
export interface HalfYearPiece {
  readonly budget: string;
  readonly chargeable: string;
  readonly charged: string;
  readonly toCharge: string;
  readonly difference: string;
}

export interface HalfYearMonth extends HalfYearPiece {
  readonly part: OverviewRowName;
  readonly month: string;
  readonly committed: string;
}

/** An addendum over the period; of a kind they add up to its part. */
export interface HalfYearAddendum extends HalfYearPiece {
  readonly addendum: string;
  readonly title: string;
  readonly part: OverviewRowName;
  /** Over all its months; absent without a maximum. */
  readonly maximum?: string;
  readonly committed: string;
}

/** A part, or all together: over the period, and over its year. */
export interface HalfYearFigures extends HalfYearPiece {
  /** The difference in percent of the budget; absent where nothing is budgeted. */
  readonly percentage?: string;
  readonly committed: string;
  readonly parked: string;
  readonly originalBudget: string;
  readonly changes: string;
  readonly currentBudget: string;
  readonly chargeableToDate: string;
  readonly headroom: string;
  readonly expected: string;
  readonly expectedCosts: string;
  readonly notCovered: string;
  readonly expectedDifference: string;
  readonly expectedPercentage?: string;
}

export interface HalfYearRow extends HalfYearFigures {
  readonly part: OverviewRowName;
  readonly limitReachedIn?: string;
  /** Which of its differences are beyond the threshold; with one of them it asks for a clarification. */
  readonly asks: readonly ('period' | 'year')[];
}

/** Original and changes add up to current, current and deviations to the forecast. */
export interface HalfYearBridge {
  readonly agreedOn: string;
  readonly original: string;
  readonly changes: readonly {
    readonly day: string;
    readonly source: string;
    readonly grounds: readonly Ground[];
    readonly parts: readonly { readonly part: OverviewRowName; readonly amount: string }[];
    readonly amount: string;
  }[];
  readonly current: string;
  readonly deviations: readonly { readonly part: OverviewRowName; readonly amount: string }[];
  readonly forecast: string;
}
