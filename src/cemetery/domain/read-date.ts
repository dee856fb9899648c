import { parseLocalDate, type LocalDate } from '../../kernel/time';
import type { DateNotation } from './item-profile';

const PATTERNS: Readonly<Record<DateNotation, RegExp>> = {
  'dd-mm-jjjj': /^(?<day>\d{2})-(?<month>\d{2})-(?<year>\d{4})$/,
  'd-m-jjjj': /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  'jjjj-mm-dd': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  jjjjmmdd: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  'dd/mm/jjjj': /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})$/,
};

/** Reads a day as the profile writes it; undefined when there is no such day. */
export function readDate(text: string, notation: DateNotation): LocalDate | undefined {
  const groups = PATTERNS[notation].exec(text)?.groups;
  if (!groups) return undefined;
  const { year = '', month = '', day = '' } = groups;
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
