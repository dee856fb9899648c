import { isDeepStrictEqual } from 'node:util';
import { readRows, rowsByPiece, type BrokenOff, type FileBytes } from '../platform/text-files';
import { overviewOf, type DeliveryOverview } from './delivery-overview';
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

/** A payroll file says something else than when it was checked before: the file, or what it is held against. */
export class OtherThanChecked extends Error {}

/**
 * Reads a file that was checked before for its lines, some at a time, and checks it again on the way. When it does not say what it
 * said then, it ends with `OtherThanChecked`: whoever stored its lines has to undo that.
 */
export async function* payrollLines(
  bytes: FileBytes,
  context: PayrollContext,
  before: DeliveryOverview,
): AsyncGenerator<readonly CheckedLine[]> {
  const reader = new PayrollFileReader(context);
  let row = 0;
  for await (const rows of rowsByPiece(bytes, context.profile)) {
    const lines = rows.flatMap((cells) => reader.row(cells, (row += 1)) ?? []);
    if (lines.length > 0) yield lines;
  }
  const reading = reader.finish();
  if (!reading.ok || !isDeepStrictEqual(overviewOf(reading.value), before))
    throw new OtherThanChecked('The payroll file does not say what it said when it was checked');
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
