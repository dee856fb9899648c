import { coversMonth, type Agreement } from '../../../agreements/domain';
import type { Euro } from '../../../kernel/money';
import type { Percentage } from '../../../kernel/percentage/percentage';
import { formatMonth } from '../../../kernel/text';
import { firstDayOf, inForceOn, yearOf } from '../../../kernel/time';
import type { Column, PayrollProfile } from '../profile/payroll-profile';
import type { AgreedFunctions } from './agreed-functions';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault } from './payroll-fault';
import type { PayrollRow } from './row-reader';

/** What a row adds to the actual salary costs of the agreement: its own part, under the function of the formation. */
export type CheckedLine = Omit<PayrollRow, 'deliveryId' | 'bookedMonth'>;

/** Why an amount of the file is no cost of this agreement; it stays visible, with its total. */
export type LeftOutReason = 'other-cost-centre' | 'share-of-others' | 'other-component';

export interface LeftOutAmount {
  readonly reason: LeftOutReason;
  /** The cost centre or component. */
  readonly name: string;
  readonly amount: Euro;
}

export interface DividedRow {
  readonly line?: CheckedLine;
  readonly leftOut?: LeftOutAmount;
}

/** By what a row is divided: the profile, the agreement and its functions. */
export interface Division {
  readonly profile: PayrollProfile;
  readonly agreement: Agreement;
  readonly functions: AgreedFunctions;
  readonly fold: (name: string) => string;
}

/**
 * Divides a row between this agreement and what is left out. Rows of other cost centres are not looked
 * at further: they may name functions and components that nobody here knows. Undefined when a row of
 * this agreement has faults.
 */
export function divideRow(
  row: PayrollRow,
  division: Division,
  report: (fault: PayrollFault) => void,
): DividedRow | undefined {
  const share = shareOf(row, division);
  if (share === 'none')
    return { leftOut: { reason: 'other-cost-centre', name: row.costCentre ?? '', amount: row.amount } };
  checkOrder(row, division.profile, report);
  const other = division.profile.otherComponents.get(division.fold(row.component));
  if (other !== undefined) return { leftOut: { reason: 'other-component', name: other, amount: row.amount } };
  const line = lineOf(row, division, report);
  return line && (share === 'all' ? { line } : divideBy(share, line));
}

/** A cost cannot be booked before its month (DVO 4.10). */
function checkOrder(row: PayrollRow, profile: PayrollProfile, report: (fault: PayrollFault) => void): void {
  if (row.costMonth <= row.bookedMonth) return;
  const values = { costMonth: formatMonth(row.costMonth), bookedMonth: formatMonth(row.bookedMonth) };
  report(payrollFault(PAYROLL_FAULTS.costMonthAfterBooked, placeOf(row, 'costMonth', profile), values));
}

function placeOf(
  { row }: PayrollRow,
  column: Column,
  { headings }: PayrollProfile,
): { row: number; column: string } {
  return { row, column: headings.get(column) ?? column };
}

function shareOf(row: PayrollRow, { profile, fold }: Division): Percentage | 'all' | 'none' {
  if (profile.costCentres.size === 0) return 'all';
  const shares = profile.costCentres.get(fold(row.costCentre ?? '')) ?? [];
  const inForce = inForceOn(shares, firstDayOf(row.costMonth))?.share;
  return inForce === undefined || inForce.isZero() ? 'none' : inForce;
}

/** Amount × share, rounded per row to the cent, half away from zero; the rest belongs to others (R13). */
function divideBy(share: Percentage, line: CheckedLine): DividedRow {
  const amount = share.of(line.amount).rounded();
  const rest = line.amount.minus(amount);
  const own = { ...line, amount };
  if (rest.isZero()) return { line: own };
  return { line: own, leftOut: { reason: 'share-of-others', name: line.costCentre ?? '', amount: rest } };
}

function lineOf(
  row: PayrollRow,
  { profile, agreement, functions, fold }: Division,
  report: (fault: PayrollFault) => void,
): CheckedLine | undefined {
  const { deliveryId: _delivery, bookedMonth: _month, ...line } = row;
  const at = (column: Column): { row: number; column: string } => placeOf(row, column, profile);
  const component = profile.countingComponents.get(fold(row.component));
  if (component === undefined)
    report(payrollFault(PAYROLL_FAULTS.unknownComponent, at('component'), { component: row.component }));
  if (!coversMonth(agreement, row.costMonth)) {
    report(
      payrollFault(PAYROLL_FAULTS.outsideAgreement, at('costMonth'), { month: formatMonth(row.costMonth) }),
    );
    return undefined;
  }
  const jobFunction = functions.nameFor(row.function, row.costMonth);
  if (jobFunction === undefined) {
    const values = { function: row.function, year: yearOf(row.costMonth).toString() };
    report(payrollFault(PAYROLL_FAULTS.unknownFunction, at('function'), values));
  }
  if (component === undefined || jobFunction === undefined) return undefined;
  return { ...line, function: jobFunction, component };
}
