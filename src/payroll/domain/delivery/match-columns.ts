import { fold } from '../../../kernel/tables';
import { isPersonalHeading } from '../profile/is-personal-heading';
import { REQUIRED_COLUMNS, type Column, type PayrollProfile } from '../profile/payroll-profile';
import { containsCitizenNumber } from '../../../kernel/tables';
import { PAYROLL_FAULTS, payrollFault, type PayrollFault } from './payroll-fault';

/** Where each column stands in the rows of one file; columns that the profile does not name are not read. */
export interface ColumnPositions {
  readonly width: number;
  readonly positions: ReadonlyMap<Column, number>;
  readonly headings: ReadonlyMap<Column, string>;
  readonly unread: readonly string[];
  /** How each cell of a row is called in messages; one without a heading by its number. */
  readonly names: readonly string[];
}

/** Finds the profile's columns in the row of headings, in any order, and refuses columns about persons. */
export function matchColumns(
  cells: readonly string[],
  profile: PayrollProfile,
  row: number,
  report: (fault: PayrollFault) => void,
): ColumnPositions {
  const columnOf = new Map([...profile.headings].map(([column, heading]) => [fold(heading), column]));
  const positions = new Map<Column, number>();
  const unread: string[] = [];
  cells.forEach((cell, index) => {
    const heading = cell.trim();
    const column = columnOf.get(fold(cell));
    if (containsCitizenNumber(heading))
      report(payrollFault(PAYROLL_FAULTS.citizenNumber, { row, column: `${index + 1}` }));
    if (isPersonalHeading(heading))
      report(
        payrollFault(PAYROLL_FAULTS.personalColumn, { row, column: heading }, { ordinal: `${index + 1}` }),
      );
    if (column === undefined) {
      if (heading !== '') unread.push(heading);
    } else if (positions.has(column))
      report(payrollFault(PAYROLL_FAULTS.columnTwice, { row, column: heading }));
    else positions.set(column, index);
  });
  for (const column of neededColumns(profile)) {
    if (!positions.has(column))
      report(
        payrollFault(PAYROLL_FAULTS.missingColumn, { row, column: profile.headings.get(column) ?? column }),
      );
  }
  return { width: cells.length, positions, headings: profile.headings, unread, names: namesOf(cells) };
}

function namesOf(cells: readonly string[]): string[] {
  return cells.map((cell, index) => cell.trim() || `${index + 1}`);
}

function neededColumns(profile: PayrollProfile): readonly Column[] {
  return profile.costCentres.size > 0 ? [...REQUIRED_COLUMNS, 'costCentre'] : REQUIRED_COLUMNS;
}
