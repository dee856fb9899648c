import type { LocalDate } from '../../kernel/time';

/** Where a due date goes that is no working day; the window itself does not move. */
export type DueShift = 'next-working-day' | 'previous-working-day' | 'none';

/** How the billing files of an agreement follow each other: once every six weeks (SLA 1.9; DVO 3.1.3). */
export interface DeliverySeries {
  /** The first day of the first window. */
  readonly anchor: LocalDate;
  /** The length of every window (42). */
  readonly days: number;
  readonly shift: DueShift;
  /** Days on which the client's bookkeeping is closed, beside those of the law. */
  readonly closingDays: readonly LocalDate[];
  readonly cemeteries: readonly string[];
  /** The law that allows citizen service numbers in the file; without one they are refused. */
  readonly citizenNumbersBy?: string;
  /** How long debtors are kept after a file was received, in months; when it never is, after its release. */
  readonly keepDebtorsMonths: number;
}
