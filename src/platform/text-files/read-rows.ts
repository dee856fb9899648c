import { setImmediate } from 'node:timers/promises';
import { TextDecoding, type Encoding, type UndecodableText } from './decode-file';
import { RowSplitter, type UnreadableRow } from './row-splitter';

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
  const [decoding, splitter] = [new TextDecoding(format.encoding), new RowSplitter(format.separator)];
  let row = 0;
  for await (const rows of takenApart(bytes, decoding, splitter))
    for (const cells of rows) take(cells, (row += 1));
  // A quoted cell may only seem not to be closed where the text ends because of what is no text.
  return decoding.fault ?? (splitter.fault && { kind: splitter.fault, row: row + 1 });
}

/** The rows of a file that was read through before without breaking off. */
export async function* rowsOf(bytes: FileBytes, format: RowsFormat): AsyncGenerator<readonly string[]> {
  for await (const rows of rowsByPiece(bytes, format)) yield* rows;
}

/** The same, those of a piece of the file together: waiting for each row takes longer than reading it. */
export function rowsByPiece(
  bytes: FileBytes,
  { separator, encoding }: RowsFormat,
): AsyncGenerator<readonly (readonly string[])[]> {
  return takenApart(bytes, new TextDecoding(encoding), new RowSplitter(separator));
}

async function* takenApart(
  bytes: FileBytes,
  decoding: TextDecoding,
  splitter: RowSplitter,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const chunk of bytes)
    for (const piece of piecesOf(chunk)) {
      const text = decoding.decode(piece);
      yield splitter.rows(text, decoding.fault !== undefined);
      if (decoding.fault || splitter.fault) return;
      // Whoever else waits has a turn.
      await setImmediate();
    }
  yield splitter.rows(decoding.end(), true);
}

/** The rows of a piece are held at once, so a file that arrives whole is cut up. */
function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}
