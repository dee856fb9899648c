import type { VatTreatment } from '../../../agreements/domain';
import type { LineKind } from '../../../invoicing/domain';
import type { Euro } from '../../../kernel/money';
import type { LocalDate, Month } from '../../../kernel/time';
import type { ChargedAmount, HalfYearOverview } from '../half-year-overview';
import type { OverviewRowName } from '../overview-rows';
import type { BudgetBridge, BudgetQuestion } from './bridge-budget';

/** A line of an issued document, as the statement of its year needs it. */
export interface IssuedCharge extends ChargedAmount {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly vat: VatTreatment;
  readonly kind: LineKind;
}

export interface YearEndRequest extends BudgetQuestion {
  /** Lines of the documents made up to the moment. */
  readonly issued: readonly IssuedCharge[];
}

/** A part of the compensation over a year, in euros; actual = chargeable + parked. */
export interface YearEndRow {
  readonly row: OverviewRowName;
  readonly originalBudget: Euro;
  readonly changes: Euro;
  readonly currentBudget: Euro;
  /** What the part cost, or fell due by the rules, whether it may be charged or not. */
  readonly actual: Euro;
  readonly chargeable: Euro;
  readonly charged: Euro;
  readonly parked: Euro;
  /** Chargeable less charged: owed but not invoiced. */
  readonly owed: Euro;
}

/** Recorded but not chargeable (yet): the part, the reason (R4 to R8) and the amount in euros. */
export interface ParkedInYear {
  readonly row: OverviewRowName;
  readonly reason: string;
  readonly amount: Euro;
}

/** Owed but not invoiced of a part under a VAT treatment, in euros. */
export interface OwedInYear {
  readonly row: OverviewRowName;
  readonly vat: VatTreatment;
  readonly net: Euro;
  /** Its share in the VAT of its treatment; shares add up to round(sum × rate) (R9). */
  readonly vatAmount: Euro;
}

/** A decision that raised the limit of the year, in euros (DVO 4.8). */
export interface DecidedInYear {
  readonly decidedOn: LocalDate;
  readonly amount: Euro;
  readonly reason: string;
}

/** What a document charged for a year that was over, in euros: for the first time, or as a correction. */
export interface ChargedAfterwards {
  readonly number: string;
  readonly issuedOn: string;
  readonly first: Euro;
  readonly corrections: Euro;
}

/** The account of a year (R14; DVO 4.2 and 6), as known at a moment. */
export interface YearEndStatement {
  /** Cost months count up to this one: that of the moment, or December. */
  readonly upTo: Month;
  readonly bridge: BudgetBridge;
  readonly rows: readonly YearEndRow[];
  /** The provisional tables that the budget rests on (R1). */
  readonly provisionalTables: HalfYearOverview['provisionalTables'];
  readonly parked: readonly ParkedInYear[];
  readonly owed: readonly OwedInYear[];
  readonly decided: readonly DecidedInYear[];
  readonly afterwards: readonly ChargedAfterwards[];
}
