import type { Agreement, PlanningDate } from '../../agreements/domain';
import type { HalfYear, LocalDate, Month, Quarter } from '../../kernel/time';
import type { PlanningSide } from './planning-entry';

/** A planned day that counts, with the first of the days that it came in the place of. */
export interface PlannedDay {
  readonly date: PlanningDate;
  readonly root: string;
}

/** A year with the day on which something of it was done. */
export interface YearDone {
  readonly year: number;
  readonly on: LocalDate;
}

/** A half-year that a party fixed. */
export interface HalfDone {
  readonly period: HalfYear;
  readonly side: PlanningSide;
  readonly on: LocalDate;
}

/** What of the report of a quarter both parties know; what the contractor writes before is not among it. */
export interface QuarterDone {
  readonly quarter: Quarter;
  readonly putOn?: LocalDate;
  readonly fixedOn?: LocalDate;
}

export interface WindowDue {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly deliveredOn?: LocalDate;
}

/** Everything that a calendar follows from, as known on a day. */
export interface PlanningKnowledge {
  readonly agreement: Pick<Agreement, 'startsOn' | 'endsOn'>;
  /** The first month with an agreed formation: of what was before there is nothing here to account for. */
  readonly accountFrom: Month | undefined;
  readonly planned: readonly PlannedDay[];
  /** Years with a percentage for overhead are evaluated yearly (DVO 3.4). */
  readonly evaluated: readonly YearDone[];
  readonly agreed: readonly YearDone[];
  readonly halves: readonly HalfDone[];
  readonly quarters: readonly QuarterDone[];
  readonly closed: readonly YearDone[];
  readonly windows: readonly WindowDue[];
}

/** First and last day of what is shown. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}
