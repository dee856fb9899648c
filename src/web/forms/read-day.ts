import { parseLocalDate, type LocalDate } from '../../kernel/time';

/** Reads a day as people write it: `31-01-2026`, `1-2-2026`, or `2026-01-31`; undefined when there is none. */
export function readDay(text: string): LocalDate | undefined {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return parseLocalDate(text.trim());
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
