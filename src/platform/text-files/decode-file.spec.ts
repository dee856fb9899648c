import fc from 'fast-check';
import { TextDecoding, type UndecodableText } from './decode-file';

function decode(chunks: readonly Uint8Array[]): { text: string; fault: UndecodableText | undefined } {
  const decoding = new TextDecoding();
  let text = '';
  for (const chunk of chunks) {
    text += decoding.decode(chunk);
    if (decoding.fault) return { text, fault: decoding.fault };
  }
  text += decoding.end();
  return { text, fault: decoding.fault };
}

const LATIN1 = Buffer.from('kop;reden\r\n1;goed\r\n2;co\xebffici\xebnt\r\n', 'latin1');

describe('decoding a file', () => {
  it.each([
    ['without byte order mark', Buffer.from('a;é\n')],
    ['with one', Buffer.from('\uFEFFa;é\n')],
  ])('takes UTF-8 %s', (_what, bytes) => {
    expect(decode([bytes])).toEqual({ text: 'a;é\n', fault: undefined });
  });

  it('takes what an older package wrote, when it is said so, cut anywhere', () => {
    const decoding = new TextDecoding('windows-1252');
    const bytes = Buffer.from('a;\u00eb;\x80\n', 'latin1');
    const text = [...bytes].map((byte) => decoding.decode(Uint8Array.of(byte))).join('') + decoding.end();
    expect({ text, fault: decoding.fault }).toEqual({ text: 'a;ë;€\n', fault: undefined });
  });

  it('takes an empty file', () => {
    expect(decode([])).toEqual({ text: '', fault: undefined });
  });

  it('keeps a mark that is not at the beginning', () => {
    expect(decode([Buffer.from('a'), Buffer.from('\uFEFFb')]).text).toBe('a\uFEFFb');
    expect(decode([Buffer.from('\uFEFFa'), Buffer.from('\uFEFFb')]).text).toBe('a\uFEFFb');
  });

  it('says row and place of what is not UTF-8, and answers the whole lines before', () => {
    expect(decode([LATIN1])).toEqual({
      text: 'kop;reden\r\n1;goed\r\n',
      fault: { kind: 'not-utf8', row: 3, position: 5 },
    });
  });

  it('says the same however the bytes arrive', () => {
    const { fault } = decode([...LATIN1].map((byte) => Uint8Array.of(byte)));
    expect(fault).toEqual({ kind: 'not-utf8', row: 3, position: 5 });
  });

  it('refuses a character that the end of the file cuts off', () => {
    const { fault } = decode([Buffer.from('a\nbé').subarray(0, -1)]);
    expect(fault).toEqual({ kind: 'not-utf8', row: 2, position: 2 });
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFa;b', 'utf16le')],
    ['UTF-16 of the other order', Buffer.from('\uFEFFa;b', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('a;b', 'utf16le')],
    ['a workbook', Buffer.from('504b0304140000000800', 'hex')],
  ])('refuses %s', (_what, bytes) => {
    expect(decode([bytes]).fault).toEqual({ kind: 'not-text' });
  });

  it('puts characters together wherever they are cut', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), pieces, (any, sizes) => {
        const text = `begin${any.replaceAll('\0', '')}`;
        const bytes = Buffer.from(text);
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        expect(decode(chunks)).toEqual({ text, fault: undefined });
      }),
    );
  });
});
