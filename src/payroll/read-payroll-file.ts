import { readRows, rowsOf, type BrokenOff, type FileBytes } from '../platform/text-files';
import {
  PAYROLL_FAULTS,
  payrollFault,
  PayrollFileReader,
  type CheckedLine,
  type GivenControl,
  type PayrollContext,
  type PayrollFault,
  type PayrollReading,
} from './domain';

/** Reads a payroll file through once: its summary, or all its faults. Memory does not grow with the file. */
export async function checkPayrollFile(
  bytes: FileBytes,
  context: PayrollContext,
  given: GivenControl = {},
): Promise<PayrollReading> {
  const reader = new PayrollFileReader(context);
  const broken = await readRows(bytes, context.profile, (cells, row) => reader.row(cells, row));
  if (broken) reader.breakOff(faultOf(broken));
  return reader.finish(given);
}

/** Reads a file that was checked a second time, for its lines. A file that is not the one checked is an error. */
export async function* payrollLines(bytes: FileBytes, context: PayrollContext): AsyncGenerator<CheckedLine> {
  const reader = new PayrollFileReader(context);
  let row = 0;
  for await (const cells of rowsOf(bytes, context.profile)) {
    const line = reader.row(cells, (row += 1));
    if (line) yield line;
  }
  if (!reader.finish().ok)
    throw new Error('The payroll file has faults that it did not have when it was checked');
}

function faultOf(broken: BrokenOff): PayrollFault {
  switch (broken.kind) {
    case 'not-text':
      return payrollFault(PAYROLL_FAULTS.notText, {});
    case 'not-utf8':
      return payrollFault(
        PAYROLL_FAULTS.notUtf8,
        { row: broken.row },
        { position: broken.position.toString() },
      );
    case 'row-too-long':
      return payrollFault(PAYROLL_FAULTS.rowTooLong, { row: broken.row });
    case 'quotes':
      return payrollFault(PAYROLL_FAULTS.quotes, { row: broken.row });
  }
}
