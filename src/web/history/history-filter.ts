import { ACT_GROUPS, ACT_WORDING, type ActGroup } from '../../../templates/wording/acts';
import type { Fault } from '../../kernel/fault/fault';
import { parseLocalDate } from '../../kernel/time';
import type { Fields } from '../forms/fields';
import { textOf } from '../forms/fields';

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

/** The days that are none, or else that the last one lies before the first. */
export function faultsOf({ van, tot }: HistoryFilter): Fault[] {
  const faults = Object.entries({ van, tot })
    .filter(([, day]) => day !== '' && parseLocalDate(day) === undefined)
    .map(([path]) => ({ path, code: 'not-a-date' }));
  const isReversed = faults.length === 0 && van !== '' && tot !== '' && tot < van;
  return isReversed ? [{ path: 'tot', code: 'days-reversed' }] : faults;
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
