import { Euro } from '../../../kernel/money';
import { mentionsHealth } from '../../../kernel/text';
import type { Month } from '../../../kernel/time';
import type { Column, PayrollProfile } from '../profile/payroll-profile';
import { containsCitizenNumber } from '../../../kernel/tables';
import { fitsLine } from './largest-amounts';
import type { ColumnPositions } from './match-columns';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault, type PayrollFaultCode } from './payroll-fault';
import { amountReader, type ReadAmount } from '../../../kernel/tables';
import { readMonth } from './read-month';

/** One row as the file says it; amount in euros. */
export interface PayrollRow {
  readonly row: number;
  readonly deliveryId: string;
  readonly bookedMonth: Month;
  readonly costMonth: Month;
  readonly employee?: string;
  readonly function: string;
  readonly component: string;
  readonly amount: Euro;
  readonly reason?: string;
  readonly ledgerAccount?: string;
  readonly costCentre?: string;
}

const MOST_CHARACTERS = 200;
/** Such as the end of a line: documents print some of these texts, and XML cannot hold most of them. */
const CONTROL_CHARACTER = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/u;

/** Reads the cells of a row by the profile. A row with a fault answers nothing; each fault names its cell. */
export class RowReader {
  private readonly amountOf: ReadAmount;
  private faults = 0;

  constructor(
    private readonly profile: PayrollProfile,
    private readonly columns: ColumnPositions,
    private readonly report: (fault: PayrollFault) => void,
  ) {
    this.amountOf = amountReader(profile.amounts);
  }

  read(cells: readonly string[], row: number): PayrollRow | undefined {
    if (cells.length !== this.columns.width) {
      const values = { expected: this.columns.width.toString(), found: cells.length.toString() };
      this.report(payrollFault(PAYROLL_FAULTS.cellCount, { row }, values));
      return undefined;
    }
    const before = this.faults;
    this.refuseCitizenNumbers(cells, row);
    const read: PayrollRow = {
      row,
      deliveryId: this.required('deliveryId', cells, row),
      bookedMonth: this.month('bookedMonth', cells, row),
      costMonth: this.month('costMonth', cells, row),
      ...this.optional('employee', cells, row),
      function: this.required('function', cells, row),
      component: this.required('component', cells, row),
      amount: this.amount(cells, row),
      ...this.reason(cells, row),
      ...this.optional('ledgerAccount', cells, row),
      ...this.costCentre(cells, row),
    };
    return this.faults === before ? read : undefined;
  }

  /** In no cell, read or not: the file is kept as it came, and messages repeat functions and components. */
  private refuseCitizenNumbers(cells: readonly string[], row: number): void {
    cells.forEach((cell, index) => {
      if (!containsCitizenNumber(cell)) return;
      this.faults += 1;
      const column = this.columns.names[index] ?? '';
      this.report(payrollFault(PAYROLL_FAULTS.citizenNumber, { row, column }));
    });
  }

  private reason(cells: readonly string[], row: number): { readonly reason?: string } {
    const read = this.optional('reason', cells, row);
    if (read.reason !== undefined && mentionsHealth(read.reason))
      this.fault(PAYROLL_FAULTS.healthInReason, 'reason', row);
    return read;
  }

  private costCentre(cells: readonly string[], row: number): { readonly costCentre?: string } {
    if (this.profile.costCentres.size === 0) return this.optional('costCentre', cells, row);
    return { costCentre: this.required('costCentre', cells, row) };
  }

  private month(column: Column, cells: readonly string[], row: number): Month {
    const text = this.required(column, cells, row);
    const month = readMonth(text, this.profile.months);
    if (text !== '' && !month)
      this.fault(PAYROLL_FAULTS.month, column, row, { notation: this.profile.months });
    return month ?? ('' as Month);
  }

  private amount(cells: readonly string[], row: number): Euro {
    const text = this.required('amount', cells, row);
    const amount = this.amountOf(text);
    if (amount instanceof Euro && fitsLine(amount)) return amount;
    if (amount instanceof Euro) this.fault(PAYROLL_FAULTS.amountTooLarge, 'amount', row);
    else if (amount === 'ambiguous') this.fault(PAYROLL_FAULTS.ambiguousAmount, 'amount', row);
    else if (text !== '') this.fault(PAYROLL_FAULTS.amount, 'amount', row);
    return Euro.ZERO;
  }

  private optional<C extends Column>(
    column: C,
    cells: readonly string[],
    row: number,
  ): { readonly [K in C]?: string } {
    const text = this.text(column, cells, row);
    return (text === '' ? {} : { [column]: text }) as { readonly [K in C]?: string };
  }

  private required(column: Column, cells: readonly string[], row: number): string {
    const text = this.text(column, cells, row);
    if (text === '') this.fault(PAYROLL_FAULTS.emptyCell, column, row);
    return text;
  }

  private text(column: Column, cells: readonly string[], row: number): string {
    const position = this.columns.positions.get(column);
    const text = position === undefined ? '' : (cells[position] ?? '').trim();
    if (text.length > MOST_CHARACTERS) this.fault(PAYROLL_FAULTS.textTooLong, column, row);
    if (CONTROL_CHARACTER.test(text)) this.fault(PAYROLL_FAULTS.controlCharacter, column, row);
    return text;
  }

  private fault(
    code: PayrollFaultCode,
    column: Column,
    row: number,
    values?: Readonly<Record<string, string>>,
  ): void {
    this.faults += 1;
    this.report(payrollFault(code, { row, column: this.columns.headings.get(column) ?? column }, values));
  }
}
