import type { VatCategory } from '../../../agreements/domain';
import type { Ground } from '../../../invoicing/domain';
import type { OverviewRowName } from '../overview-rows';

/**
 * Which fields a statement says: the second edition names the grounds of changes of the budget. An issued
 * statement stays in the edition in which it was issued, and is made again in it.
 */
export const YEAR_END_EDITION = 2;
export type YearEndEdition = typeof YEAR_END_EDITION;

/**
 * A year-end statement complete, as it is shown, and kept when it is frozen: its page, PDF and answer say
 * what stands here and compute nothing of their own. It is kept as JSON: euros are text with two decimals
 * (`-1234.50`), days `YYYY-MM-DD`, months `YYYY-MM`. For both parties: sums per part, no functions.
 */
export interface YearEndBody {
  /** Absent on statements of the first edition. */
  readonly edition?: YearEndEdition;
  readonly agreement: { readonly key: string; readonly title: string };
  readonly contractor: string;
  readonly client: string;
  readonly year: number;
  readonly knownOn: string;
  readonly knownPosition: number;
  readonly upTo: string;
  readonly rulesVersion: string;
  /** The day whose knowledge the original budget rests on. */
  readonly agreedOn: string;
  readonly changes: readonly YearEndChange[];
  readonly rows: readonly YearEndFigures[];
  readonly total: Omit<YearEndFigures, 'part'>;
  /** Provisional salary tables that the budget rests on; absent when there are none (R1). */
  readonly provisionalTables?: readonly YearEndProvisionalTable[];
  readonly parked: readonly {
    readonly part: OverviewRowName;
    readonly reason: string;
    readonly amount: string;
  }[];
  readonly owed: readonly YearEndOwed[];
  readonly owedTotal: Pick<YearEndOwed, 'net' | 'vat' | 'gross'>;
  readonly decided: readonly {
    readonly decidedOn: string;
    readonly amount: string;
    readonly reason: string;
  }[];
  readonly afterwards: readonly YearEndAfterwards[];
  readonly charged: ChargedLines;
}

/** A provisional salary table, and the months of the year whose ceiling rests on it. */
export interface YearEndProvisionalTable {
  readonly table: { readonly id: string; readonly collectiveAgreement: string; readonly from: string };
  readonly months: readonly string[];
}

export interface YearEndFigures {
  readonly part: OverviewRowName;
  readonly originalBudget: string;
  readonly changes: string;
  readonly currentBudget: string;
  readonly actual: string;
  readonly chargeable: string;
  readonly charged: string;
  readonly parked: string;
  readonly owed: string;
}

/** What one source changed in the budget; the amounts of the parts add up to `amount`. */
export interface YearEndChange {
  readonly day: string;
  readonly source: string;
  /** What of that source changed the budget; absent in statements of the first edition. */
  readonly grounds?: readonly Ground[];
  readonly parts: readonly { readonly part: OverviewRowName; readonly amount: string }[];
  readonly amount: string;
}

export interface YearEndOwed {
  readonly part: OverviewRowName;
  readonly vatCategory: VatCategory;
  readonly vatPercentage: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
}

/** A document of after the year; first charged and corrected add up to `amount`. */
export interface YearEndAfterwards {
  readonly number: string;
  readonly issuedOn: string;
  readonly first: string;
  readonly corrections: string;
  readonly amount: string;
}

/** Proves which lines a statement counts: how many published lines, their sum and their hash. */
export interface ChargedLines {
  readonly count: number;
  readonly sum: string;
  /** SHA-256 (hex) of the lines in order of issue, as they were published. */
  readonly hash: string;
}
