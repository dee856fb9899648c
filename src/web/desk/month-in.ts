import { parseMonth, type Month } from '../../kernel/time';
import { refused } from '../../platform/http';

/** The month that an address names; a page of no month does not exist. */
export function monthIn(text: string): Month {
  const month = parseMonth(text);
  if (!month) throw refused('not-found');
  return month;
}
