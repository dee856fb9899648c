import { SIDE_NAMES } from '../../../templates/wording/planning';
import { nameEntry } from '../../planning';
import {
  isLate,
  type EntryKind,
  type Need,
  type PlanningEntry,
  type PlanningSide,
  type Span,
} from '../../planning/domain';
import { enumerate } from '../../kernel/text';
import { monthOf, yearOfDate, type Month } from '../../kernel/time';
import type { Person } from '../../people';
import { mayGoTo } from '../layout/navigation';
import type { Tone } from '../parts/badge';

export const TONES = {
  done: 'safe',
  late: 'danger',
  open: 'warning',
  'not-yet': 'quiet',
  past: 'quiet',
  always: 'safe',
} as const satisfies Readonly<Record<Need['state'], Tone>>;

/** The entries of each month that has some, in order. */
export function byMonth(entries: readonly PlanningEntry[]): (readonly [Month, readonly PlanningEntry[]])[] {
  const months = new Map<Month, PlanningEntry[]>();
  for (const entry of entries) {
    const month = monthOf(entry.day);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/** In short, over everything: how much is late and what presses. */
export function sayStanding(entries: readonly PlanningEntry[]): string {
  const late = entries.filter(isLate).length;
  const open = entries.filter((one) => one.state === 'open' && !isLate(one)).length;
  const parts = [
    ...(late > 0 ? [`${countOf(late)} te laat`] : []),
    ...(open > 0 ? [`${countOf(open)} binnen zes weken`] : []),
  ];
  return parts.length === 0 ? 'De komende zes weken vraagt niets aandacht.' : `${enumerate(parts)}.`;
}

function countOf(count: number): string {
  return count === 1 ? '1 dag is' : `${count.toString()} dagen zijn`;
}

/** Where a day is worked on, when the visitor finds that page in their navigation. */
export function pathOfEntry({ kind, of, state }: PlanningEntry, person: Person): string | undefined {
  const whenBegun = (list: string, path: string): string => (state === 'not-yet' ? list : path);
  const paths: Readonly<Partial<Record<EntryKind, string>>> = {
    ...{ decision: '/adviesnotas', 'year-addendum': '/jaaraddenda', 'year-end': '/jaarafrekening' },
    'half-year': whenBegun('/overzichten', `/overzichten/${of}`),
    'quarterly-report': whenBegun('/rapportages', `/rapportages/${of}`),
    ...{ 'cemetery-file': '/k2b', notice: '/opzegging', end: '/opzegging' },
  };
  return reachable(paths[kind], person);
}

export function pathOfNeed({ what, of, state }: Need, person: Person): string | undefined {
  const paths: Readonly<Record<Need['what'], string>> = {
    ...{ 'year-addendum': '/jaaraddenda', 'year-end': '/jaarafrekening', forecast: `/budget/${of}` },
    'overhead-evaluation': '/beheer/overeenkomst',
    'half-year': state === 'not-yet' ? '/overzichten' : `/overzichten/${of}`,
    'quarterly-report-fixed': `/rapportages/${of}`,
  };
  return reachable(paths[what], person);
}

function reachable(path: string | undefined, person: Person): string | undefined {
  return path !== undefined && mayGoTo(person, path) ? path : undefined;
}

/** Kinds that each party plans for itself every year (DVO 4.5). */
const YEARLY = ['spring-note', 'autumn-note', 'budget', 'accounts'] as const;
const SIDES: readonly PlanningSide[] = ['client', 'contractor'];

/** What a party has not planned in a year that is shown: `voorjaarsnota 2026 en begroting 2027 van de opdrachtgever`. */
export function sayMissing(entries: readonly PlanningEntry[], { from, until }: Span): string[] {
  const years = [...new Set([yearOfDate(from), yearOfDate(until)])];
  return years.flatMap((year) =>
    SIDES.flatMap((side) => {
      const missing = YEARLY.filter(
        (kind) =>
          !entries.some((one) => one.kind === kind && one.whose === side && yearOfDate(one.day) === year),
      );
      if (missing.length === 0) return [];
      const names = missing.map((kind) => nameEntry({ kind, of: '' }).trim().toLowerCase());
      return [`${year.toString()}, ${SIDE_NAMES[side]}: ${enumerate(names)}`];
    }),
  );
}
