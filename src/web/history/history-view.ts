import type { HistoryPart } from './history.reader';
import type { ChainVerdict } from '../../platform/audit';
import type { FieldError } from '../parts/error-summary';
import type { HistoryFilter } from './history-filter';

/** How many events a page of the list shows. */
export const EVENTS_ON_A_PAGE = 50;

/** What the page Geschiedenis shows. */
export interface HistoryView {
  readonly filter: HistoryFilter;
  readonly part: HistoryPart;
  readonly chain: ChainVerdict;
  /** The calendar years in which documents were issued, latest first. */
  readonly years: readonly string[];
  readonly errors: readonly FieldError[];
}
