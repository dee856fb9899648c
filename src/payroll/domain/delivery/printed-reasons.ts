import { EmployeeCodes } from '../profile/employee-codes';
import type { PayrollRow } from './row-reader';

/**
 * Reasons of back pay reach the client, so none may name an employee of the file, not even by code.
 * Keeps every code: as many as there are employees, not rows.
 */
export class PrintedReasons {
  private readonly codes = new EmployeeCodes();
  private readonly firstRows = new Map<string, number>();

  constructor(private readonly mostReasons: number) {}

  addEmployee({ employee }: Pick<PayrollRow, 'employee'>): void {
    if (employee !== undefined) this.codes.add(employee);
  }

  addReason({ reason, row }: Pick<PayrollRow, 'reason' | 'row'>): void {
    if (reason === undefined || this.firstRows.has(reason) || this.firstRows.size >= this.mostReasons) return;
    this.firstRows.set(reason, row);
  }

  /** The first row of each reason that names an employee. */
  rowsThatName(): number[] {
    return [...this.firstRows].flatMap(([reason, row]) => (this.codes.areNamedIn(reason) ? [row] : []));
  }
}
