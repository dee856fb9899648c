import type { AmountNotation } from '../../../kernel/tables';
import type { Percentage } from '../../../kernel/percentage/percentage';
import type { LocalDate } from '../../../kernel/time';

/** What a payroll file says in its columns. */
export const COLUMNS = [
  'deliveryId',
  'bookedMonth',
  'costMonth',
  'employee',
  'function',
  'component',
  'amount',
  'reason',
  'ledgerAccount',
  'costCentre',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns without which a file cannot be read; the cost centre joins them when the profile divides by it. */
export const REQUIRED_COLUMNS: readonly Column[] = [
  'deliveryId',
  'bookedMonth',
  'costMonth',
  'function',
  'component',
  'amount',
];

/** How a month is written: j and m stand for the digits of year and month. */
export const MONTH_NOTATIONS = ['jjjj-mm', 'mm-jjjj', 'jjjjmm', 'jjjj/mm', 'mm/jjjj'] as const;
export type MonthNotation = (typeof MONTH_NOTATIONS)[number];

/** From a day on, the part of a cost centre that this agreement bears: staff may serve both municipalities. */
export interface CostCentreShare {
  readonly from: LocalDate;
  readonly share: Percentage;
}

/** The last row holds the control total and the number of rows, in cells of its own (the first cell is 1). */
export interface ControlRow {
  readonly marker: string;
  readonly totalCell: number;
  readonly countCell?: number;
}

/**
 * How one contractor's payroll system writes its files. Its name and version are those of its file: a
 * version is never changed, a better one gets the next number. Names of components, functions and cost centres are kept folded.
 */
export interface PayrollProfile {
  readonly separator: ';' | ',' | '\t' | '|';
  readonly amounts: AmountNotation;
  readonly months: MonthNotation;
  readonly headings: ReadonlyMap<Column, string>;
  /** Folded name → name. */
  readonly countingComponents: ReadonlyMap<string, string>;
  /** Known, but no salary costs of the agreement (DVO 4.2), such as travel costs. */
  readonly otherComponents: ReadonlyMap<string, string>;
  /** Folded cost centre → its shares; without any, every row belongs to the agreement in full. */
  readonly costCentres: ReadonlyMap<string, readonly CostCentreShare[]>;
  /** Folded name in the file → name in the formation. */
  readonly functions: ReadonlyMap<string, string>;
  readonly controlRow?: ControlRow;
  /** A function whose costs differ more than this from last month's is pointed out. */
  readonly jumpThreshold: Percentage;
}
