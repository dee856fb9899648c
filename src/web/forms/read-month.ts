import { parseMonth, type Month } from '../../kernel/time';

/** Reads a month as people write it: `02-2026`, `2-2026` or `2026-02`; undefined when there is none. */
export function readMonth(text: string): Month | undefined {
  const [, month, year] = /^(\d{1,2})-(\d{4})$/.exec(text.trim()) ?? [];
  return parseMonth(month === undefined ? text.trim() : `${year}-${month.padStart(2, '0')}`);
}
