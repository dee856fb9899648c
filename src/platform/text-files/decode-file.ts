import { isUtf8 } from 'node:buffer';

/** How the letters of a file are written: Windows-1252 is what older packages write in the Netherlands. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Why bytes are no text in UTF-8, and about where: rows as lines of the file, both counted from 1. */
export type UndecodableText =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-utf8'; readonly row: number; readonly position: number };

const REPLACEMENT = '\uFFFD';
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Decodes a file of any length, UTF-8 with or without byte order mark. What it answers ends at a
 * whole line when the file turns out to be something else, so that the rows before can be checked.
 */
export class TextDecoding {
  private cut: Buffer = Buffer.alloc(0);
  private row = 1;
  private position = 1;
  private isAtStart = true;
  private found: UndecodableText | undefined;

  constructor(private readonly encoding: Encoding = 'utf-8') {}

  get fault(): UndecodableText | undefined {
    return this.found;
  }

  private get isOneByteEach(): boolean {
    return this.encoding === 'windows-1252';
  }

  /** The text of the next bytes; a character that is cut off waits for the rest of it. */
  decode(chunk: Uint8Array): string {
    const bytes = Buffer.concat([this.cut, chunk]);
    const whole = bytes.length - (this.isOneByteEach ? 0 : lengthOfCutCharacter(bytes));
    this.cut = bytes.subarray(whole);
    return this.decodeWhole(bytes.subarray(0, whole));
  }

  /** What is left at the end of the file: a character that nothing completes is a fault. */
  end(): string {
    const left = this.cut;
    this.cut = Buffer.alloc(0);
    return this.found ? '' : this.decodeWhole(left);
  }

  private decodeWhole(bytes: Buffer): string {
    const [first] = bytes;
    const isUtf16 = this.isAtStart && (first === 0xfe || first === 0xff);
    if (isUtf16 || bytes.includes(0)) {
      this.found = { kind: 'not-text' };
      return '';
    }
    const text = this.isOneByteEach ? decodeWindows1252(bytes) : bytes.toString('utf8');
    const isValid = this.isOneByteEach || isUtf8(bytes);
    const readable = isValid ? text : text.slice(0, text.indexOf(REPLACEMENT));
    this.count(readable);
    if (!isValid) this.found = { kind: 'not-utf8', row: this.row, position: this.position };
    const wholeLines = isValid ? text : readable.slice(0, readable.lastIndexOf('\n') + 1);
    const hasMark = this.isAtStart && text.startsWith(BYTE_ORDER_MARK);
    if (text !== '') this.isAtStart = false;
    return hasMark ? wholeLines.slice(1) : wholeLines;
  }

  private count(text: string): void {
    const lines = text.split('\n');
    this.row += lines.length - 1;
    const last = lines.at(-1) ?? '';
    this.position = lines.length > 1 ? last.length + 1 : this.position + last.length;
  }
}

/** How many bytes at the end are the beginning of a character whose other bytes are still to come. */
function lengthOfCutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** The characters of bytes 0x80 to 0x9F, in which Windows-1252 differs from Latin-1. */
export const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The decoder of some versions of Node takes Windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (found) => FROM_0X80[found.charCodeAt(0) - 0x80] ?? found);
}
