import type { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';

/** What stands in the cells of a column; a share is in tenths of a percent, a number is written as it is read. */
export type CellKind = 'text' | 'amount' | 'share' | 'month' | 'sign' | 'number';

/** Whether what stands in a column is read from the right. */
export function isNumeric(kind: CellKind): boolean {
  return kind === 'amount' || kind === 'share' || kind === 'number';
}

/** A cell without a value is empty; of a share it says that there is nothing to take a share of. */
export type Cell = string | Euro | Month | bigint | undefined;

export interface ReportColumn {
  readonly heading: string;
  readonly kind: CellKind;
  /** On paper, in points; a column without takes what is left. */
  readonly width?: number;
}

export interface ReportRow {
  readonly kind: 'line' | 'total';
  readonly cells: readonly Cell[];
  /** Of a total: the first of the rows above it whose amounts it adds up. */
  readonly sumsFrom?: number;
}

/** A table of a report, the same on paper and in a workbook. */
export interface ReportTable {
  readonly heading: string;
  readonly lead: string;
  /** Said instead of a table without rows. */
  readonly none?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly remarks?: readonly string[];
}
