import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Options } from 'csv-parse';
import { TextDecoding, type UndecodableText } from './decode-file';
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

/** The bytes of a file, in pieces of any size. */
export type FileBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const LONGEST_ROW = 65_536;
const PIECE = 65_536;
const QUOTE_ERRORS: ReadonlySet<string> = new Set([
  'CSV_QUOTE_NOT_CLOSED',
  'CSV_INVALID_CLOSING_QUOTE',
  'INVALID_OPENING_QUOTE',
]);

/** Reads a payroll file through once: its summary, or all its faults. Memory does not grow with the file. */
export async function checkPayrollFile(
  bytes: FileBytes,
  context: PayrollContext,
  given: GivenControl = {},
): Promise<PayrollReading> {
  const reader = new PayrollFileReader(context);
  const decoding = new TextDecoding();
  let row = 0;
  const parser = parse({
    ...optionsOf(context),
    onRecord: (cells: string[]) => {
      reader.row(cells, (row += 1));
      return null;
    },
  });
  let broken: PayrollFault | undefined;
  try {
    await pipeline(Readable.from(decoded(bytes, decoding)), parser.resume());
  } catch (error) {
    broken = faultOfCsv(error, row + 1);
  }
  if (decoding.fault) reader.breakOff(faultOfText(decoding.fault));
  else if (broken) reader.breakOff(broken);
  return reader.finish(given);
}

/** Reads a file that was checked a second time, for its lines. A file that is not the one checked is an error. */
export async function* payrollLines(bytes: FileBytes, context: PayrollContext): AsyncGenerator<CheckedLine> {
  const reader = new PayrollFileReader(context);
  const parser = parse(optionsOf(context));
  const source = Readable.from(decoded(bytes, new TextDecoding()));
  source.once('error', (error) => parser.destroy(error));
  let row = 0;
  for await (const cells of source.pipe(parser) as AsyncIterable<string[]>) {
    const line = reader.row(cells, (row += 1));
    if (line) yield line;
  }
  if (!reader.finish().ok)
    throw new Error('The payroll file has faults that it did not have when it was checked');
}

function optionsOf({ profile }: PayrollContext): Options {
  return {
    delimiter: profile.separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  };
}

async function* decoded(bytes: FileBytes, decoding: TextDecoding): AsyncGenerator<string> {
  for await (const chunk of bytes)
    for (const piece of piecesOf(chunk)) {
      yield decoding.decode(piece);
      if (decoding.fault) return;
    }
  yield decoding.end();
}

/** The parser holds the rows of a piece at once, so a file that arrives whole is cut up. */
function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}

function faultOfText(fault: UndecodableText): PayrollFault {
  if (fault.kind === 'not-text') return payrollFault(PAYROLL_FAULTS.notText, {});
  return payrollFault(PAYROLL_FAULTS.notUtf8, { row: fault.row }, { position: fault.position.toString() });
}

function faultOfCsv(error: unknown, row: number): PayrollFault {
  if (!(error instanceof CsvError)) throw error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return payrollFault(PAYROLL_FAULTS.rowTooLong, { row });
  if (QUOTE_ERRORS.has(error.code)) return payrollFault(PAYROLL_FAULTS.quotes, { row });
  throw error;
}
