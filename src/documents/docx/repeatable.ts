import { strFromU8, strToU8 } from 'fflate';
import { readableOf } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { repack } from '../archive/repack';
import { fixedDate } from '../pdf/fixed-date';

/** Where a text document says when it was made and changed. */
const PROPERTIES = 'docProps/core.xml';
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * The same document with the moments of a day instead of a clock, so that its bytes are the same each time, and without
 * marks that XML cannot hold: what was kept before they were refused can then still be opened.
 */
export function makeRepeatable(content: Uint8Array, day: LocalDate): Buffer {
  const moment = fixedDate(day).toISOString().replace('.000', '');
  let isDated = false as boolean;
  const repacked = repack(content, day, (part, name) => {
    isDated ||= name === PROPERTIES;
    if (!isXml(name)) return part;
    const text = strFromU8(part);
    return strToU8(readableOf(name === PROPERTIES ? text.replace(MOMENT, moment) : text));
  });
  if (!isDated) throw new Error('A text document says when it was made');
  return repacked;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}
