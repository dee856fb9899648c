import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readableOf } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { fixedDate, noonOnTheWall } from '../pdf/fixed-date';

/** Where a text document says when it was made and changed. */
const PROPERTIES = 'docProps/core.xml';
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * The same document with the moments of a day instead of a clock, so that its bytes are the same each time, and without
 * marks that XML cannot hold: what was kept before they were refused can then still be opened.
 */
export function makeRepeatable(content: Uint8Array, day: LocalDate): Buffer {
  const parts = unzipSync(content);
  const properties = parts[PROPERTIES];
  if (!properties) throw new Error('A text document says when it was made');
  const moment = fixedDate(day);
  const said = strFromU8(properties).replace(MOMENT, moment.toISOString().replace('.000', ''));
  const inOrder = Object.entries(parts).map(([name, part]) => [
    name,
    isXml(name) ? strToU8(readableOf(name === PROPERTIES ? said : strFromU8(part))) : part,
  ]);
  const mtime = noonOnTheWall(day);
  return Buffer.from(zipSync(Object.fromEntries(inOrder) as Record<string, Uint8Array>, { mtime }));
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}
