import { PLACE_NAMES } from '../../../templates/wording/places';
import { lookUp } from '../../kernel/reading';
import type { Fault } from '../../kernel/fault/fault';
import { formatDate, formatMonth } from '../../kernel/text';
import { parseLocalDate, parseMonth } from '../../kernel/time';
import { wordFault } from '../../platform/wording';

/** Faults as a page lists them: where they stand and what to do, each sentence once. */
export function wordFaults(faults: readonly Fault[]): string[] {
  return [...new Set(faults.map(sentenceOf))];
}

/** A fault beside its field: the sentence alone, with numbers, days and months as a page writes them. */
export function wordFaultOnPage(fault: Fault): string {
  const sentence = wordFault({ ...fault, values: withDutchDates(fault.values ?? {}) });
  // Examples are written as a file has them.
  return sentence
    .replace(/(?<=, zoals )\d+\.\d+(?=\.$)/, (example) => example.replace('.', ','))
    .replace(/(?<=, zoals )\d{4}-\d{2}-\d{2}(?=\.$)/, dutchDate);
}

/** The values of a sentence, with `2026-01-31` as `31-01-2026` and `2026-01` as `januari 2026`. */
export function withDutchDates(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dutchDate(value)]));
}

function dutchDate(value: string): string {
  const day = parseLocalDate(value);
  if (day) return formatDate(day);
  const month = parseMonth(value);
  return month ? formatMonth(month) : value;
}

/** The names of a file's fields mean nothing on a page, so a place without a name there is left out. */
function sentenceOf(fault: Fault): string {
  const [head = ''] = fault.path.split(/[.[]/);
  const place = lookUp(PLACE_NAMES, head);
  const sentence = wordFaultOnPage(fault);
  return place === undefined ? sentence : `${place}: ${sentence}`;
}
