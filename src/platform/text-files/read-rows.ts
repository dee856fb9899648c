import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Options } from 'csv-parse';
import { TextDecoding, type Encoding, type UndecodableText } from './decode-file';

/** The bytes of a file, in pieces of any size. */
export type FileBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How a file is taken apart into rows of cells. */
export interface RowsFormat {
  readonly separator: string;
  readonly encoding?: Encoding;
}

/** Why a file could not be taken apart any further, and about where; rows are counted from 1. */
export type BrokenOff =
  | UndecodableText
  | { readonly kind: 'row-too-long'; readonly row: number }
  | { readonly kind: 'quotes'; readonly row: number };

const LONGEST_ROW = 65_536;
const PIECE = 65_536;
const QUOTE_ERRORS: ReadonlySet<string> = new Set([
  'CSV_QUOTE_NOT_CLOSED',
  'CSV_INVALID_CLOSING_QUOTE',
  'INVALID_OPENING_QUOTE',
]);

/** Hands over each row with its number, in memory that does not grow with the file; answers why it broke off, if it did. */
export async function readRows(
  bytes: FileBytes,
  format: RowsFormat,
  take: (cells: readonly string[], row: number) => void,
): Promise<BrokenOff | undefined> {
  const decoding = new TextDecoding(format.encoding);
  let row = 0;
  const parser = parse({
    ...optionsOf(format),
    onRecord: (cells: string[]) => {
      take(cells, (row += 1));
      return null;
    },
  });
  try {
    await pipeline(Readable.from(decoded(bytes, decoding)), parser.resume());
  } catch (error) {
    return decoding.fault ?? brokenBy(error, row + 1);
  }
  return decoding.fault;
}

/** The rows of a file that was read through before without breaking off. */
export async function* rowsOf(bytes: FileBytes, format: RowsFormat): AsyncGenerator<readonly string[]> {
  const parser = parse(optionsOf(format));
  const source = Readable.from(decoded(bytes, new TextDecoding(format.encoding)));
  source.once('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<string[]>;
}

function optionsOf({ separator }: RowsFormat): Options {
  return {
    delimiter: separator,
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

function brokenBy(error: unknown, row: number): BrokenOff {
  if (!(error instanceof CsvError)) throw error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return { kind: 'row-too-long', row };
  if (QUOTE_ERRORS.has(error.code)) return { kind: 'quotes', row };
  throw error;
}
