import { hasHeadings, type ItemProfile } from './item-profile';
import { locateColumns } from './locate-columns';
import { readDate } from './read-date';

/**
 * Whether the first rows of an export are as a profile says: every heading is there once. Without headings the first item
 * has its day where the profile looks for it.
 */
export function fitsRows(profile: ItemProfile, rows: readonly (readonly string[])[]): boolean {
  const first = rows.slice(profile.skipRows).find((cells) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return false;
  let faults = 0;
  const { columns } = locateColumns(profile, first, 1, () => (faults += 1));
  if (hasHeadings(profile)) return faults === 0;
  return readDate(columns.get('serviceDate')?.take(first) ?? '', profile.dates) !== undefined;
}
