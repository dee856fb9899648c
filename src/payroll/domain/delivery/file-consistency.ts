import { formatMonth } from '../../../kernel/text';
import type { Column } from '../profile/payroll-profile';
import type { PayrollContext } from './payroll-context';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault, type PayrollFaultCode } from './payroll-fault';
import type { PayrollRow } from './row-reader';

/** One file is one delivery of one booked month (DVO 4.10). */
export class FileConsistency {
  private kept: PayrollRow | undefined;

  constructor(
    private readonly context: PayrollContext,
    private readonly report: (fault: PayrollFault) => void,
  ) {}

  /** The first row that could be read: it says which delivery and month this is. */
  get first(): PayrollRow | undefined {
    return this.kept;
  }

  check(read: PayrollRow): void {
    const { expectedMonth } = this.context;
    if (!this.kept && expectedMonth !== undefined && read.bookedMonth !== expectedMonth) {
      const values = { month: formatMonth(read.bookedMonth), expected: formatMonth(expectedMonth) };
      this.fault(PAYROLL_FAULTS.notTheMonth, read, 'bookedMonth', values);
    }
    const first = (this.kept ??= read);
    if (read.deliveryId !== first.deliveryId)
      this.fault(PAYROLL_FAULTS.otherDelivery, read, 'deliveryId', { first: first.deliveryId });
    if (read.bookedMonth !== first.bookedMonth)
      this.fault(PAYROLL_FAULTS.otherBookedMonth, read, 'bookedMonth', {
        first: formatMonth(first.bookedMonth),
      });
  }

  private fault(
    code: PayrollFaultCode,
    { row }: PayrollRow,
    column: Column,
    values: Readonly<Record<string, string>>,
  ): void {
    this.report(
      payrollFault(code, { row, column: this.context.profile.headings.get(column) ?? column }, values),
    );
  }
}
