import { TextDecoding, type Encoding, type UndecodableText } from './decode-file';
import { RowParser, type UnreadableRow } from './row-parser';

/** The bytes of a file, in pieces of any size. */
export type FileBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How a file is taken apart into rows of cells. */
export interface RowsFormat {
  readonly separator: string;
  readonly encoding?: Encoding;
}

/** Why a file could not be taken apart any further, and about where; rows are counted from 1. */
export type BrokenOff = UndecodableText | { readonly kind: UnreadableRow; readonly row: number };

const PIECE = 65_536;

/** Hands over each row with its number, in memory that does not grow with the file; answers why it broke off, if it did. */
export async function readRows(
  bytes: FileBytes,
  format: RowsFormat,
  take: (cells: readonly string[], row: number) => void,
): Promise<BrokenOff | undefined> {
  const [decoding, parser] = [new TextDecoding(format.encoding), new RowParser(format.separator)];
  let row = 0;
  for await (const rows of takenApart(bytes, decoding, parser))
    for (const cells of rows) take(cells, (row += 1));
  // A quoted cell may only seem not to be closed where the text ends because of what is no text.
  return decoding.fault ?? (parser.fault && { kind: parser.fault, row: row + 1 });
}

/** The rows of a file that was read through before without breaking off. */
export async function* rowsOf(
  bytes: FileBytes,
  { separator, encoding }: RowsFormat,
): AsyncGenerator<readonly string[]> {
  for await (const rows of takenApart(bytes, new TextDecoding(encoding), new RowParser(separator)))
    yield* rows;
}

/** The rows of a piece of the file together: waiting for each takes longer than reading it. */
async function* takenApart(
  bytes: FileBytes,
  decoding: TextDecoding,
  parser: RowParser,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const text of decoded(bytes, decoding)) {
    yield await parser.rows(text);
    if (parser.fault) return;
  }
  yield await parser.lastRows();
}

async function* decoded(bytes: FileBytes, decoding: TextDecoding): AsyncGenerator<string> {
  for await (const chunk of bytes)
    for (const piece of piecesOf(chunk)) {
      yield decoding.decode(piece);
      if (decoding.fault) return;
    }
  yield decoding.end();
}

/** The rows of a piece are held at once, so a file that arrives whole is cut up. */
function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}
