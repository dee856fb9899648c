import { FROM_0X80, type Encoding } from './decode-file';

/** The bytes of a text; undefined when it has a character that the encoding does not know. */
export function encodeText(text: string, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function byteOf(code: number): number | undefined {
  const place = FROM_0X80.indexOf(String.fromCharCode(code));
  if (place >= 0) return 0x80 + place;
  return code <= 0xff && (code < 0x80 || code >= 0xa0) ? code : undefined;
}
