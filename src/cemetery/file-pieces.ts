/** Files are kept in pieces, so that none has to be held by the database at once. */
const PIECE = 256 * 1024;

/** Hands over the pieces of a file in order, numbered from 1; an empty file has one empty piece. */
export async function addPieces(
  content: Buffer,
  add: (piece: number, content: Buffer) => Promise<unknown>,
): Promise<void> {
  const count = Math.max(1, Math.ceil(content.length / PIECE));
  for (let piece = 1; piece <= count; piece += 1)
    await add(piece, content.subarray((piece - 1) * PIECE, piece * PIECE));
}
