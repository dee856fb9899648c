import { unzipSync, zipSync } from 'fflate';
import type { LocalDate } from '../../kernel/time';
import { noonOnTheWall } from '../pdf/fixed-date';

/** The parts of an office file packed anew with the moment of a day instead of a clock, so that its bytes are the same each time. */
export function repack(
  content: Uint8Array,
  day: LocalDate,
  change: (part: Uint8Array, name: string) => Uint8Array = (part) => part,
): Buffer {
  const parts = Object.entries(unzipSync(content)).map(([name, part]) => [name, change(part, name)] as const);
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: noonOnTheWall(day) }));
}
