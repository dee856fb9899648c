import { Euro } from '../../../kernel/money';
import { AgreedFunctions } from './agreed-functions';
import { summarise, type DeliverySummary } from './delivery-summary';
import { DeliveryTally, MOST_REASONS } from './delivery-tally';
import { divideRow, type CheckedLine, type Division } from './divide-row';
import { FaultCollector, rememberingFold, type FaultReport } from '../../../kernel/tables';
import { FileConsistency } from './file-consistency';
import { FileControl } from './file-control';
import { findWarnings } from './find-warnings';
import { fitsFile } from './largest-amounts';
import { matchColumns } from './match-columns';
import type { GivenControl, PayrollContext } from './payroll-context';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault, type PayrollFaultCode } from './payroll-fault';
import { PrintedReasons } from './printed-reasons';
import { RowReader, type PayrollRow } from './row-reader';

/** The summary of a file without faults, or what is wrong with it. */
export type PayrollReading =
  | { readonly ok: true; readonly value: DeliverySummary }
  | ({ readonly ok: false } & FaultReport<PayrollFaultCode>);

/**
 * Reads a payroll file row by row, the row of headings first, in memory that does not grow with the
 * file. The first time through everything is checked and summed; the second time the answers of `row`
 * are the lines to store. Nothing is stored of a file with a fault.
 */
export class PayrollFileReader {
  private readonly faults = new FaultCollector<PayrollFaultCode>();
  private readonly tally = new DeliveryTally();
  private readonly reasons = new PrintedReasons(MOST_REASONS);
  private readonly consistency: FileConsistency;
  private readonly control: FileControl;
  private readonly division: Division;
  private rowReader: RowReader | 'no-headings-yet' | 'unusable-headings' = 'no-headings-yet';
  private unreadColumns: readonly string[] = [];
  private total = Euro.ZERO;
  private rows = 0;
  /** Whether every row was understood, so that the totals are those of the file. */
  private isWhole = true;

  constructor(private readonly context: PayrollContext) {
    const { profile, agreement, formation } = context;
    const report = (fault: PayrollFault): void => this.faults.add(fault);
    this.consistency = new FileConsistency(context, report);
    this.control = new FileControl(profile, report);
    const fold = rememberingFold();
    this.division = { profile, agreement, functions: new AgreedFunctions(formation, profile), fold };
  }

  get hasFaults(): boolean {
    return this.faults.count > 0;
  }

  /** Says why the file could not be taken apart into rows any further. */
  breakOff(fault: PayrollFault): void {
    this.faults.add(fault);
    this.isWhole = false;
  }

  /** Takes the next row, numbered as a spreadsheet does. Answers the line that counts for the agreement. */
  row(cells: readonly string[], row: number): CheckedLine | undefined {
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (this.rowReader instanceof RowReader) return this.readRow(this.rowReader, cells, row);
    if (this.rowReader === 'no-headings-yet') this.readHeadings(cells, row);
    return undefined;
  }

  /** Ends the file: holds it against its control total and answers the summary, or all faults. */
  finish(given: GivenControl = {}): PayrollReading {
    if (this.isWhole) this.checkWhole(given);
    this.checkReasons();
    const { first } = this.consistency;
    if (this.hasFaults || !first) return { ok: false, ...this.faults.report() };
    const summary = summarise(this.tally, {
      deliveryId: first.deliveryId,
      bookedMonth: first.bookedMonth,
      rows: this.rows,
      total: this.total,
      isControlled: this.control.isControlled(given),
      unreadColumns: this.unreadColumns,
      warnings: findWarnings(this.tally, first.bookedMonth, this.division.functions, this.context),
    });
    return { ok: true, value: summary };
  }

  private checkWhole(given: GivenControl): void {
    if (this.rowReader === 'no-headings-yet') this.faults.add(payrollFault(PAYROLL_FAULTS.empty, {}));
    else if (this.rows === 0) this.faults.add(payrollFault(PAYROLL_FAULTS.noRows, {}));
    else {
      this.control.check({ total: this.total, rows: this.rows }, given);
      if (!fitsFile(this.total) || !fitsFile(Euro.sum(this.tally.counted().map(({ total }) => total))))
        this.faults.add(payrollFault(PAYROLL_FAULTS.totalTooLarge, {}));
      const countsNothing = !this.hasFaults && this.tally.countByReason().size === 0;
      if (countsNothing) this.faults.add(payrollFault(PAYROLL_FAULTS.nothingCounts, {}));
    }
  }

  private checkReasons(): void {
    const column = this.context.profile.headings.get('reason') ?? '';
    for (const row of this.reasons.rowsThatName())
      this.faults.add(payrollFault(PAYROLL_FAULTS.employeeInReason, { row, column }));
  }

  private readHeadings(cells: readonly string[], row: number): void {
    const report = (fault: PayrollFault): void => this.faults.add(fault);
    const { profile } = this.context;
    const columns = matchColumns(cells, profile, row, report);
    this.unreadColumns = columns.unread;
    this.isWhole = !this.hasFaults;
    this.rowReader = this.hasFaults ? 'unusable-headings' : new RowReader(profile, columns, report);
  }

  private readRow(reader: RowReader, cells: readonly string[], row: number): CheckedLine | undefined {
    if (this.control.hasEnded()) this.faults.add(payrollFault(PAYROLL_FAULTS.afterControlRow, { row }));
    else if (this.control.isControlRow(cells)) this.control.read(cells, row);
    else {
      this.rows += 1;
      const read = reader.read(cells, row);
      if (read) return this.count(read);
      this.isWhole = false;
    }
    return undefined;
  }

  private count(read: PayrollRow): CheckedLine | undefined {
    this.total = this.total.plus(read.amount);
    this.consistency.check(read);
    this.reasons.addEmployee(read);
    const divided = divideRow(read, this.division, (fault) => this.faults.add(fault));
    if (divided && !this.tally.add(divided, read.bookedMonth))
      this.faults.add(payrollFault(PAYROLL_FAULTS.manyReasons, { row: read.row }));
    if (divided?.line) this.reasons.addReason(divided.line);
    return divided?.line;
  }
}
