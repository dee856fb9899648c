import type { Correction, DocumentCorrections } from '../../invoicing/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { Month } from '../../kernel/time';
import { parseMonth } from '../../kernel/time';
import { textOf, type Fields } from '../forms/fields';

const YEAR = /^\d{4}$/;

/** The cost months that the page is narrowed to; it lives in the address. */
export interface CorrectionsFilter {
  readonly year: string | undefined;
  readonly month: Month | undefined;
}

export function readFilter(query: Fields): CorrectionsFilter {
  const year = textOf(query, 'jaar');
  return {
    year: YEAR.test(year) ? year : undefined,
    month: parseMonth(textOf(query, 'maand')),
  };
}

/** What is asked for that is no year or no month; the page then leaves it out, and says so. */
export function faultsOf(query: Fields): Fault[] {
  const [year, month] = [textOf(query, 'jaar'), textOf(query, 'maand')];
  return [
    ...(year === '' || YEAR.test(year) ? [] : [{ path: 'jaar', code: 'not-a-year' }]),
    ...(month === '' || parseMonth(month) ? [] : [{ path: 'maand', code: 'not-a-month' }]),
  ];
}

/** The filter as fields of an address. */
export function queryOf({ year, month }: CorrectionsFilter): Record<string, string | undefined> {
  return { jaar: year, maand: month };
}

/** The corrections of the year and the month. */
export function filterCorrections(
  corrections: readonly Correction[],
  { year, month }: CorrectionsFilter,
): Correction[] {
  return corrections.filter(
    ({ costMonth }) =>
      (year === undefined || costMonth.startsWith(year)) && (month === undefined || costMonth === month),
  );
}

/** The documents that have such corrections, with those alone. */
export function filterDocuments(
  documents: readonly DocumentCorrections[],
  filter: CorrectionsFilter,
): DocumentCorrections[] {
  return documents
    .map((one) => ({ ...one, corrections: filterCorrections(one.corrections, filter) }))
    .filter(({ corrections }) => corrections.length > 0);
}

/** The cost months that something was or would be corrected of, latest first. */
export function monthsOf(corrections: readonly Correction[]): string[] {
  return [...new Set(corrections.map(({ costMonth }) => costMonth))].sort().reverse();
}
