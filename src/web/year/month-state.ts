import { monthOf, yearOf, type LocalDate, type Month } from '../../kernel/time';

/** How far the billing of a month is. */
export type MonthState =
  /** The month has not begun. */
  | 'not-due'
  | 'payroll-missing'
  | 'payroll-read'
  | 'draft'
  /** Something changed since the draft was prepared. */
  | 'stale-draft'
  | 'issued'
  /** Charged by the run of a later month. */
  | 'included'
  /** All its documents were taken back. */
  | 'credited'
  /** For whoever sees issued documents only. */
  | 'not-issued';

/** A document as far as it says something about a month. */
interface DocumentOfMonth {
  readonly month: string;
  readonly credits: string | null;
  readonly creditedBy: string | null;
}

/** What is known about the months of an agreement. */
export interface Evidence {
  readonly today: LocalDate;
  /** Booked months with a delivery that stands; undefined for whoever may not see payroll. */
  readonly payrollMonths: ReadonlySet<string> | undefined;
  readonly documents: readonly DocumentOfMonth[];
  /** The month of the draft that waits to be issued. */
  readonly draft?: { readonly month: string | null; readonly isStale: boolean } | undefined;
}

export interface MonthProgress {
  readonly month: Month;
  readonly state: MonthState;
}

export function progressOf(months: readonly Month[], evidence: Evidence): MonthProgress[] {
  return months.map((month) => ({ month, state: stateOf(month, evidence) }));
}

/** The state of a month: a draft says more than what was issued, and that more than payroll. */
export function stateOf(month: Month, { today, payrollMonths, documents, draft }: Evidence): MonthState {
  if (draft?.month === month) return draft.isStale ? 'stale-draft' : 'draft';
  const charging = documents.filter(({ credits }) => credits === null);
  const own = charging.filter((document) => document.month === month);
  if (own.some(({ creditedBy }) => creditedBy === null)) return 'issued';
  if (own.length > 0) return 'credited';
  if (charging.some((document) => document.month > month && document.creditedBy === null)) return 'included';
  if (!payrollMonths) return month > monthOf(today) ? 'not-due' : 'not-issued';
  if (payrollMonths.has(month)) return 'payroll-read';
  return month > monthOf(today) ? 'not-due' : 'payroll-missing';
}

const CLOSED: readonly MonthState[] = ['issued', 'included', 'not-due', 'not-issued'];

/** Whether there is something left to do for a month. */
export function isOpen({ state }: MonthProgress): boolean {
  return !CLOSED.includes(state);
}

/** Whether a month has begun and no invoice stands for it, whoever has to make it. */
export function isUninvoiced(progress: MonthProgress): boolean {
  return isOpen(progress) || progress.state === 'not-issued';
}

/** The year to show first: that of the first open month, otherwise the last one with a document, or this year. */
export function yearToShow(progress: readonly MonthProgress[], today: LocalDate): number {
  const open = progress.find(isOpen);
  const last = progress.filter(({ state }) => state !== 'not-due').at(-1);
  return yearOf((open ?? last)?.month ?? monthOf(today));
}
