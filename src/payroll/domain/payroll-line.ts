import type { Fact } from '../../kernel/knowledge';
import type { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';

/** One signed amount of payroll in euros: booked in one month, belonging to its cost month (DVO 4.10). */
export interface PayrollLine extends Fact {
  readonly bookedMonth: Month;
  /** Only this month counts: back pay belongs to the month it is paid for. */
  readonly costMonth: Month;
  readonly function: string;
  /** Pseudonym; absent for hired staff. */
  readonly employee?: string;
  readonly component: string;
  readonly amount: Euro;
  /** Why it is paid for an earlier month, as payroll says it; a source of its own goes with it. */
  readonly reason?: string;
}
