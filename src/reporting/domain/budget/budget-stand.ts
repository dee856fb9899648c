import type { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import type { ProvisionalTable } from '../../../settlement/domain';
import type { OverviewRowName } from '../overview-rows';
import type { YearStanding } from '../standing-of-year';
import type { Prospect } from '../overview/expect-of-part';
import type { ForecastBasis } from '../overview/project-year';
import type { BudgetQuestion } from '../year-end/bridge-budget';
import type { IssuedCharge } from '../year-end/year-end-statement';

/** A year of which budget and limits are asked, as known at a moment, with the lines of the documents made up to it. */
export interface BudgetRequest extends BudgetQuestion {
  readonly issued: readonly IssuedCharge[];
}

/** A part of the compensation against its limit of the year, in euros (R4 to R8; DVO 4.2, 6). */
export interface PartStand {
  readonly row: OverviewRowName;
  /** As agreed for the year, before what was decided above it. */
  readonly ceiling: Euro;
  /** What decisions added (DVO 4.8). */
  readonly decided: Euro;
  /** Ceiling and decided together: the budget of the year. */
  readonly limit: Euro;
  /** Of the months up to the one of the moment. */
  readonly chargeable: Euro;
  readonly parked: Euro;
  /** Chargeable and parked together: what it cost to date, or what fell due by the rules. */
  readonly costs: Euro;
  /** Of all months of the year, by the documents of then. */
  readonly charged: Euro;
  readonly committed: Euro;
  /** Limit less chargeable. */
  readonly headroom: Euro;
  readonly prospect: Prospect;
  /** Whether it falls due by the calendar alone, whatever is spent. */
  readonly isByCalendar: boolean;
}

/**
 * Services of the formation, in euros. Services of which the client sees the costs under one heading stand together, so that
 * nothing of one person can be subtracted (DVO 7.5; AVG). Their ceiling is a share of that of the formation: no limit by
 * itself (DVO 2.3).
 */
export interface ServiceStand {
  /** Numbers of the SLA; none for functions that are in no formation line. */
  readonly services: readonly string[];
  readonly ceiling: Euro;
  /** Salary costs to date, also above the ceiling of the formation. */
  readonly costs: Euro;
  readonly charged: Euro;
  /** Ceiling less costs. */
  readonly headroom: Euro;
  readonly expectedCosts: Euro;
  readonly limitReachedIn?: Month;
}

/** What of the formation is of no service: decided amounts, and what the ceiling holds back or lets go. */
export interface OutsideServices {
  readonly decided: Euro;
  readonly heldBack: Euro;
  readonly charged: Euro;
}

/** An addendum with a maximum, over all its months, in euros (DVO 3.6, 4.6). */
export interface AddendumStand {
  readonly addendum: string;
  readonly title: string;
  readonly row: OverviewRowName;
  /** In which its work begins; without a first month the asked one. */
  readonly year: number;
  readonly maximum: Euro;
  /** Entries up to the month of the moment, chargeable or not. */
  readonly costs: Euro;
}

/** The formation from January up to a month, in euros. */
export interface FormationUpTo {
  readonly month: Month;
  /** Ceilings of the months and what was decided in them. */
  readonly budget: Euro;
  /** Absent for months to come. */
  readonly costs?: Euro;
  readonly expected: Euro;
}

/** Budget and limits of a year as known at a moment (R14; DVO 4.2, 6). */
export interface BudgetStand {
  readonly year: number;
  /** The last cost month that counts: that of the moment, or December. */
  readonly upTo: Month;
  readonly basis: ForecastBasis;
  readonly lastMonthWithPayroll?: Month;
  readonly hasEnded: boolean;
  readonly standing: YearStanding;
  readonly parts: readonly PartStand[];
  readonly services: readonly ServiceStand[];
  readonly outsideServices: OutsideServices;
  readonly addenda: readonly AddendumStand[];
  readonly months: readonly FormationUpTo[];
  readonly provisionalTables: readonly ProvisionalTable[];
}
