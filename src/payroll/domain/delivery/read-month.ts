import { parseMonth, type Month } from '../../../kernel/time';
import type { MonthNotation } from '../profile/payroll-profile';

const PATTERNS: Readonly<Record<MonthNotation, RegExp>> = {
  'jjjj-mm': /^(?<year>\d{4})-(?<month>\d{2})$/,
  'mm-jjjj': /^(?<month>\d{2})-(?<year>\d{4})$/,
  jjjjmm: /^(?<year>\d{4})(?<month>\d{2})$/,
  'jjjj/mm': /^(?<year>\d{4})\/(?<month>\d{2})$/,
  'mm/jjjj': /^(?<month>\d{2})\/(?<year>\d{4})$/,
};

/** Reads a month in the notation of the profile; undefined when it is anything else. */
export function readMonth(text: string, notation: MonthNotation): Month | undefined {
  const groups = PATTERNS[notation].exec(text)?.groups;
  return groups && parseMonth(`${groups['year'] ?? ''}-${groups['month'] ?? ''}`);
}
