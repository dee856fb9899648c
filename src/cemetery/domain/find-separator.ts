import type { ItemProfile } from './item-profile';

const SEPARATORS = [';', '\t', '|', ','] as const;
const QUOTED = /"(?:[^"]|"")*"/g;

/** What most likely stands between the cells of lines: what most lines have, and most of. Undefined when nothing is. */
export function findSeparator(lines: readonly string[]): ItemProfile['separator'] {
  const bare = lines.filter((line) => line.trim() !== '').map((line) => line.replace(QUOTED, ''));
  const found = SEPARATORS.map((separator) => ({ separator, count: usualIn(bare, separator) }));
  const best = found.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > 0 ? best.separator : undefined;
}

/** A title above the headings has none, so the line in the middle says how many there are. */
function usualIn(lines: readonly string[], separator: string): number {
  const counts = lines.map((line) => line.split(separator).length - 1).sort((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
