import { mediaTypeOf } from './media-type-of';

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

describe('mediaTypeOf', () => {
  it.each([
    ['application/pdf', bytes('%PDF-1.7\nscan\n%%EOF\n')],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'picture', [0xff, 0xd9])],
    ['image/png', bytes(PNG, 'picture', PNG_END)],
  ])('knows %s by its content', (type, content) => {
    expect(mediaTypeOf(content)).toBe(type);
  });

  it.each([
    ['half a PDF', bytes('%PDF-1.7\nscan')],
    ['half a picture', bytes(PNG, 'picture')],
    ['a page of a site', bytes('<html>%PDF-%%EOF</html>')],
    ['a program', bytes('MZ', [0x90, 0], '%%EOF')],
    ['a sheet', bytes([0x50, 0x4b, 3, 4])],
    ['nothing', bytes()],
  ])('does not take %s', (_, content) => {
    expect(mediaTypeOf(content)).toBeUndefined();
  });
});
