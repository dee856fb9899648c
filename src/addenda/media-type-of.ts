import type { MediaType } from './addendum-rows';

/** How files of each type begin and end (ISO 32000, ISO 10918-1, ISO 15948). */
const SIGNATURES: readonly { readonly type: MediaType; readonly starts: Buffer; readonly ends: Buffer }[] = [
  { type: 'application/pdf', starts: Buffer.from('%PDF-'), ends: Buffer.from('%%EOF') },
  { type: 'image/jpeg', starts: Buffer.from([0xff, 0xd8, 0xff]), ends: Buffer.from([0xff, 0xd9]) },
  {
    type: 'image/png',
    starts: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ends: Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  },
];

/** A file may have some bytes after its end, such as a line break. */
const END_WITHIN = 1_024;

/** What a file is by its content: whole, and of a type that can be shown as proof; undefined otherwise. */
export function mediaTypeOf(content: Buffer): MediaType | undefined {
  return SIGNATURES.find(
    ({ starts, ends }) =>
      content.subarray(0, starts.length).equals(starts) &&
      content.subarray(-END_WITHIN).includes(ends) &&
      content.length > starts.length + ends.length,
  )?.type;
}
