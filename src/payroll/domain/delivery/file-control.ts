import { Euro } from '../../../kernel/money';
import { formatEuro } from '../../../kernel/text';
import { fold } from '../../../kernel/tables';
import type { AmountNotation } from '../../../kernel/tables';
import type { PayrollProfile } from '../profile/payroll-profile';
import type { GivenControl } from './payroll-context';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault, type PayrollFaultCode } from './payroll-fault';
import { amountReader } from '../../../kernel/tables';

/** What was read: total in euros of all rows, whether they count or not, and their number. */
interface ReadTotals {
  readonly total: Euro;
  readonly rows: number;
}

/** Proves that a file is complete: by its control row, by what the user gives, or by both. */
export class FileControl {
  private place: number | undefined;
  private total: Euro | undefined;
  private count: string | undefined;

  constructor(
    private readonly profile: PayrollProfile,
    private readonly report: (fault: PayrollFault) => void,
  ) {}

  isControlRow(cells: readonly string[]): boolean {
    const { controlRow } = this.profile;
    return controlRow !== undefined && fold(cells[0] ?? '') === fold(controlRow.marker);
  }

  hasEnded(): boolean {
    return this.place !== undefined;
  }

  read(cells: readonly string[], row: number): void {
    const { controlRow, amounts } = this.profile;
    this.place = row;
    const total = amountReader(amounts)(cellOf(cells, controlRow?.totalCell));
    if (total instanceof Euro) this.total = total;
    if (controlRow?.countCell !== undefined)
      this.count = readCount(cellOf(cells, controlRow.countCell), amounts);
    const isComplete = this.total && (controlRow?.countCell === undefined || this.count !== undefined);
    if (!isComplete) this.report(payrollFault(PAYROLL_FAULTS.controlRow, { row }));
  }

  /** Holds what was read against every control there is. */
  check(read: ReadTotals, given: GivenControl): void {
    if (this.profile.controlRow && !this.hasEnded())
      this.report(payrollFault(PAYROLL_FAULTS.noControlRow, {}, { marker: this.profile.controlRow.marker }));
    this.compareTotal(PAYROLL_FAULTS.rowTotal, read.total, this.total);
    this.compareTotal(PAYROLL_FAULTS.controlTotal, read.total, given.total);
    this.compareCount(PAYROLL_FAULTS.rowCount, read.rows, this.count);
    this.compareCount(PAYROLL_FAULTS.controlCount, read.rows, given.count?.toString());
  }

  /** Whether anything was there to hold the total of the file against. */
  isControlled(given: GivenControl): boolean {
    return this.total !== undefined || given.total !== undefined;
  }

  private compareTotal(code: PayrollFaultCode, found: Euro, given: Euro | undefined): void {
    if (given === undefined || found.equals(given)) return;
    const difference = found.minus(given);
    const values = {
      found: formatEuro(found),
      given: formatEuro(given),
      difference: formatEuro(difference.isNegative() ? difference.negated() : difference),
    };
    this.report(payrollFault(code, {}, values));
  }

  private compareCount(code: PayrollFaultCode, rows: number, given: string | undefined): void {
    const found = rows.toString();
    if (given !== undefined && given !== found) this.report(payrollFault(code, {}, { found, given }));
  }
}

function cellOf(cells: readonly string[], ordinal = 0): string {
  return (cells[ordinal - 1] ?? '').trim();
}

/** A number of rows, digits alone or in thousands as the profile writes them: it has no decimals to mistake. */
function readCount(text: string, { thousandsMark }: AmountNotation): string | undefined {
  const grouped = thousandsMark && new RegExp(`^\\d{1,3}(?:[${thousandsMark}]\\d{3})+$`);
  const digits = thousandsMark && grouped && grouped.test(text) ? text.replaceAll(thousandsMark, '') : text;
  return /^0*(\d+)$/.exec(digits)?.[1];
}
