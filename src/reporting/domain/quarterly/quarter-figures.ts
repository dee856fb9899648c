import type { AddendumKind, ParkedReason } from '../../../addenda/domain';
import type { Notice } from '../../../agreements/domain';
import type { Euro, Exact } from '../../../kernel/money';
import type { LocalDate, Month, Quarter } from '../../../kernel/time';
import type { HalfYearOverview } from '../half-year-overview';
import type { OverviewRowName } from '../overview-rows';
import type { PeriodFigures } from '../overview/full-overview';
import type { BudgetChange } from '../year-end/bridge-budget';

/** A part of the compensation over a quarter, and from January up to its end, in euros. */
export interface QuarterRow {
  readonly row: OverviewRowName;
  readonly annualBudget: Euro;
  readonly inQuarter: PeriodFigures;
  readonly toDate: PeriodFigures;
}

/** Formation under one heading of the published detail: functions, never a person (DVO 7.5; AVG). */
export interface QuarterGroup {
  readonly heading: string;
  /** Hours per week as agreed on the last day of the quarter. */
  readonly agreedHours: Exact;
  /**
   * Of those, hours of functions without salary costs in all months with payroll: what is vacant as far as is known.
   * Absent as long as no month of the quarter has payroll.
   */
  readonly hoursWithoutCosts?: Exact;
  readonly salaries: PeriodFigures;
}

/** How work beyond the yearly compensation stands at the end of a quarter (DVO 3.6, 3.7, 4.6). */
export type QuarterAddendumState = 'waiting' | 'agreed' | 'running' | 'done';

export interface QuarterAddendum {
  readonly addendum: string;
  readonly kind: AddendumKind;
  readonly title: string;
  readonly state: QuarterAddendumState;
  /** Its budget as agreed; absent where nothing is, or without a maximum. */
  readonly maximum?: Euro;
  /** Hours of work done in the quarter, charged or not. */
  readonly hours: Exact;
  /** Entries of days in the quarter, in euros. */
  readonly chargeable: Euro;
  readonly parked: Euro;
  /** Why something of it is parked, each reason once. */
  readonly reasons: readonly ParkedReason[];
}

/** What the service knows of a quarter by itself (DVO 6; SLA, Rapportagemodel). */
export interface QuarterFigures {
  readonly quarter: Quarter;
  /** The last cost month that counts: of the quarter, or that of the moment when it comes before. */
  readonly upTo: Month;
  /** Months of the quarter of which no payroll was read in; reports that were put earlier do not say it. */
  readonly monthsWithoutPayroll?: readonly Month[];
  readonly formationOn: LocalDate;
  readonly formation: readonly QuarterGroup[];
  readonly rows: readonly QuarterRow[];
  /** What changed the budget of the year in the quarter, and by how much. */
  readonly changes: readonly (Omit<BudgetChange, 'amounts'> & { readonly amount: Euro })[];
  readonly addenda: readonly QuarterAddendum[];
  readonly notices: readonly Pick<Notice, 'givenBy' | 'givenOn' | 'endsOn'>[];
  readonly provisionalTables: HalfYearOverview['provisionalTables'];
}
