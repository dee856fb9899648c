import type { DeviationThreshold } from '../../../agreements/domain';
import type { Euro } from '../../../kernel/money';
import type { HalfYear, Month } from '../../../kernel/time';
import type { FundingAccount } from '../account-for-funding';
import type { HalfYearOverview } from '../half-year-overview';
import type { OverviewRowName } from '../overview-rows';
import type { BudgetQuestion } from '../year-end/bridge-budget';
import type { IssuedCharge } from '../year-end/year-end-statement';
import type { OverviewBridge } from './bridge-to-forecast';
import type { InvoicedInPeriod } from './invoiced-in-period';
import type { ParkedOfPeriod } from './park-in-period';
import type { Prospect } from './expect-of-part';
import type { YearStanding } from '../standing-of-year';

/** What an overview is asked of: a half-year, as known at a moment, with the lines of the documents made up to it. */
export interface FullOverviewRequest extends Omit<BudgetQuestion, 'year'> {
  readonly period: HalfYear;
  readonly issued: readonly IssuedCharge[];
}

/** A part, or a piece of one, over some months, in euros. All of it adds up over months (R14). */
export interface PeriodFigures {
  readonly budget: Euro;
  readonly chargeable: Euro;
  readonly charged: Euro;
  /** Chargeable less charged. */
  readonly toCharge: Euro;
  /** Budget less chargeable: above zero favourable, below zero unfavourable to the client. */
  readonly difference: Euro;
}

/** A part of the compensation over a half-year and, as far as it has gone, over its year. */
export interface FullOverviewRow extends PeriodFigures {
  readonly row: OverviewRowName;
  /** What addenda that both sides agreed to bind for the months of the period (DVO 3.6, 3.7). */
  readonly committed: Euro;
  /** Recorded for cost months of the period, not chargeable. */
  readonly parked: Euro;
  /** Budgets of the year: as it was agreed, what changed since, and now. */
  readonly originalBudget: Euro;
  readonly changes: Euro;
  readonly currentBudget: Euro;
  /** Of January up to the last month that counts. */
  readonly chargeableToDate: Euro;
  /** Current budget less what is chargeable to date. */
  readonly headroom: Euro;
  readonly prospect: Prospect;
  /** Current budget less what is expected of the year. */
  readonly expectedDifference: Euro;
}

/** A part in one month. */
export interface MonthOfRow extends PeriodFigures {
  readonly row: OverviewRowName;
  readonly month: Month;
  readonly committed: Euro;
}

/** Salary costs by the headings under which the client sees functions; never of one person (DVO 7.5; AVG). */
export interface FormationByGroup {
  readonly groups: readonly (PeriodFigures & { readonly heading: string })[];
  /** What is of no function: decided amounts, and what the ceiling holds back or lets go. */
  readonly ceiling: PeriodFigures;
}

/** An addendum over the months of a period, in euros (DVO 3.6, 3.7, 4.6). */
export interface AddendumOfPeriod extends PeriodFigures {
  readonly addendum: string;
  readonly title: string;
  readonly row: OverviewRowName;
  /** What may be charged for it at most, over all its months; absent without a maximum. */
  readonly maximum?: Euro;
  readonly committed: Euro;
}

/** Which difference of a row is beyond the threshold: that of the period, or that of the year as it is expected. */
export interface Deviation {
  readonly row: OverviewRowName;
  readonly ofPeriod: boolean;
  readonly ofYear: boolean;
}

/** A half-year in full: budget against actual, and what the year will come to (R14; DVO 4.5, 6). */
export interface FullOverview {
  readonly period: HalfYear;
  /** The last cost month that counts: of the period, or that of the moment when it comes before. */
  readonly upTo: Month;
  readonly standing: YearStanding;
  readonly rows: readonly FullOverviewRow[];
  /** Of the whole year, so that either half can be followed from January on. */
  readonly months: readonly MonthOfRow[];
  readonly addenda: readonly AddendumOfPeriod[];
  readonly formation: FormationByGroup;
  readonly parked: readonly ParkedOfPeriod[];
  /** As R14 sums it. */
  readonly parkedToDate: HalfYearOverview['parked'];
  /** From which difference on a row asks for a clarification, and the rows that do. */
  readonly threshold: Pick<DeviationThreshold, 'percentage' | 'amount'>;
  readonly deviations: readonly Deviation[];
  readonly invoiced: InvoicedInPeriod;
  readonly bridge: OverviewBridge;
  /** For information, never charged (DVO 2.2a, 4.9, 4.13). */
  readonly directCosts: Euro;
  readonly mandatePurchases: Euro;
  readonly fundings: readonly FundingAccount[];
  readonly provisionalTables: HalfYearOverview['provisionalTables'];
}
