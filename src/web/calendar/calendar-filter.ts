import { KINDS } from '../../planning';
import { ENTRY_KINDS, isLate, type EntryKind, type PlanningEntry } from '../../planning/domain';
import { textOf, type Fields } from '../forms/fields';
import type { Fault } from '../../kernel/fault/fault';

/** Whether something is still to come or to be done, or was and is done. */
export type Standing = 'te-doen' | 'geweest';

/** What the page is narrowed to; it lives in the address. */
export interface CalendarFilter {
  readonly year: number | undefined;
  readonly side: 'client' | 'contractor' | undefined;
  readonly kind: EntryKind | undefined;
  readonly standing: Standing | undefined;
}

const YEAR = /^(?:19|2\d)\d\d$/;
export const SIDES = { opdrachtgever: 'client', opdrachtnemer: 'contractor' } as const;
const STANDINGS = ['te-doen', 'geweest'] as const;

export function readFilter(query: Fields): CalendarFilter {
  const [year, side] = [textOf(query, 'jaar'), textOf(query, 'partij')];
  const standing = textOf(query, 'stand');
  return {
    year: YEAR.test(year) ? Number(year) : undefined,
    side: isKeyOf(SIDES, side) ? SIDES[side] : undefined,
    kind: ENTRY_KINDS.find((kind) => KINDS[kind] === textOf(query, 'soort')),
    standing: STANDINGS.find((one) => one === standing),
  };
}

/** What is asked for that cannot be; the page then leaves it out, and says so. */
export function faultsOf(query: Fields): Fault[] {
  const { year, side, kind, standing } = readFilter(query);
  const isWrong = (name: string, read: unknown): boolean => read === undefined && textOf(query, name) !== '';
  const oneOf = (path: string, allowed: readonly string[]): Fault => ({
    ...{ path, code: 'not-one-of', values: { allowed: allowed.join(', ') } },
  });
  return [
    ...(isWrong('jaar', year) ? [{ path: 'jaar', code: 'not-a-year' }] : []),
    ...(isWrong('partij', side) ? [oneOf('partij', Object.keys(SIDES))] : []),
    ...(isWrong('soort', kind) ? [oneOf('soort', Object.values(KINDS))] : []),
    ...(isWrong('stand', standing) ? [oneOf('stand', STANDINGS)] : []),
  ];
}

/** The filter as fields of an address. */
export function queryOf({ year, side, kind, standing }: CalendarFilter): Record<string, string | undefined> {
  return {
    jaar: year?.toString(),
    partij: Object.entries(SIDES).find(([, one]) => one === side)?.[0],
    soort: kind && KINDS[kind],
    stand: standing,
  };
}

/** What is of both is of either. */
export function filterEntries(
  entries: readonly PlanningEntry[],
  { side, kind, standing }: CalendarFilter,
): PlanningEntry[] {
  return entries.filter(
    (entry) =>
      (side === undefined || entry.whose === side || entry.whose === 'both') &&
      (kind === undefined || entry.kind === kind) &&
      (standing === undefined || standingOf(entry) === standing),
  );
}

function standingOf(entry: PlanningEntry): Standing {
  const isOver = entry.state === 'done' || entry.state === 'past';
  return isOver && !isLate(entry) ? 'geweest' : 'te-doen';
}

function isKeyOf<T extends object>(record: T, key: string): key is keyof T & string {
  return Object.hasOwn(record, key);
}
