import type { PlannedFor } from '../../agreements/domain';
import type { LocalDate } from '../../kernel/time';

/** What a day of the calendar is of: what a party planned, or what the agreement and its series ask. */
export type EntryKind = PlannedFor | 'year-addendum' | 'cemetery-file' | 'notice' | 'end';

export const ENTRY_KINDS = [
  ...['decision', 'spring-note', 'report', 'autumn-note', 'budget', 'accounts', 'year-addendum'],
  ...['quarterly-report', 'half-year', 'year-end', 'meeting', 'cemetery-file', 'notice', 'end'],
] as readonly EntryKind[];

export type PlanningSide = 'client' | 'contractor';

/** Whose day it is; some are of both. */
export type Whose = PlanningSide | 'both';

/**
 * Where a day comes from: a party recorded it, the agreement or its series says it, or it is a usual day that stands
 * until a party records another.
 */
export type DayOrigin = 'recorded' | 'agreement' | 'usual';

/** `past`: the day was, and the service does not know what came of it. */
export type EntryState = 'done' | 'late' | 'open' | 'not-yet' | 'past';

export type NeedKind =
  'year-addendum' | 'overhead-evaluation' | 'half-year' | 'forecast' | 'year-end' | 'quarterly-report-fixed';

/** What has to be there for a day of the calendar. */
export interface Need {
  readonly what: NeedKind;
  /** Of which year or half-year: `2027`, `2026-h1`. */
  readonly of: string;
  /** Undefined when nothing says by when. */
  readonly by?: LocalDate;
  /** Whether the term is a usual one, not of the agreement. */
  readonly isUsualTerm?: true;
  /** `always`: the service can tell it on any day. */
  readonly state: EntryState | 'always';
  readonly doneOn?: LocalDate;
}

/** A day of the calendar (DVO 4.5, 6, 9.2; SLA 1.9). */
export interface PlanningEntry {
  /** Stays the same when its day is moved. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly whose: Whose;
  readonly day: LocalDate;
  /** The year, quarter (`2026-k3`), half-year (`2026-h1`) or window that it is about. */
  readonly of: string;
  readonly origin: DayOrigin;
  readonly state: EntryState;
  readonly doneOn?: LocalDate;
  readonly needs: readonly Need[];
}
