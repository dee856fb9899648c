import { ACT_GROUPS, ACT_WORDING, type ActGroup } from '../../../templates/wording/acts';
import { parseLocalDate } from '../../kernel/time';
import type { Fields } from '../forms/fields';
import { textOf } from '../forms/fields';
import type { FieldError } from '../parts/error-summary';

/** What the history is narrowed to, as it stands in the address. */
export interface HistoryFilter {
  readonly van: string;
  readonly tot: string;
  readonly soort: string;
  readonly document: string;
  readonly functie: string;
  /** From 1. */
  readonly page: number;
}

const LAST_PAGE = 100_000;

export function readFilter(query: Fields): HistoryFilter {
  const page = textOf(query, 'pagina');
  return {
    van: textOf(query, 'van'),
    tot: textOf(query, 'tot'),
    soort: textOf(query, 'soort'),
    document: textOf(query, 'document').toUpperCase(),
    functie: textOf(query, 'functie'),
    page: /^[1-9]\d{0,4}$/.test(page) ? Math.min(Number(page), LAST_PAGE) : 1,
  };
}

/** The days that are none. */
export function errorsOf({ van, tot }: HistoryFilter): FieldError[] {
  const message = 'Dit is geen datum. Vul een dag in, zoals 2026-03-01.';
  return Object.entries({ van, tot })
    .filter(([, day]) => day !== '' && parseLocalDate(day) === undefined)
    .map(([name]) => ({ name, message }));
}

/** The filter as fields of an address, on a page of the list. */
export function queryOf(
  { page: _page, ...fields }: HistoryFilter,
  page?: number,
): Record<string, string | undefined> {
  return { ...fields, ...(page !== undefined && page > 1 && { pagina: page.toString() }) };
}

/** The filter as a question; a kind or day that does not exist narrows nothing. */
export function questionOf(filter: HistoryFilter): {
  from?: string;
  until?: string;
  actions?: string[];
  document?: string;
  role?: string;
} {
  const { van, tot, soort, document, functie } = filter;
  const isDay = (text: string): boolean => parseLocalDate(text) !== undefined;
  return {
    ...(isDay(van) && { from: van }),
    ...(isDay(tot) && { until: tot }),
    ...(isGroup(soort) && { actions: actionsOf(soort) }),
    ...(document !== '' && { document }),
    ...(functie !== '' && { role: functie }),
  };
}

export function isNarrowed(filter: HistoryFilter): boolean {
  return Object.keys(questionOf(filter)).length > 0;
}

function isGroup(text: string): text is ActGroup {
  return Object.hasOwn(ACT_GROUPS, text);
}

function actionsOf(group: ActGroup): string[] {
  return Object.entries(ACT_WORDING).flatMap(([action, wording]) =>
    wording.group === group ? [action] : [],
  );
}
