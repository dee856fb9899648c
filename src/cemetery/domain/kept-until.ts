import { addMonths, type LocalDate } from '../../kernel/time';
import type { WindowState } from './window-state';

/** Debtors of a file that nobody receives are kept so many months from its release, or for the term when that is longer. */
const UNRECEIVED_MONTHS = 12;
/** So long before they are removed all the same, everyone is warned. */
const WARNED_MONTHS = 3;

/**
 * The last day on which the debtors of a file and its bytes are kept: the term counts from the day that settled the
 * window, and from the release when that day never comes (AVG 5 lid 1 onder e).
 */
export function keptUntil(keepMonths: number, releasedOn: LocalDate, settledOn?: LocalDate): LocalDate {
  return settledOn === undefined
    ? addMonths(releasedOn, Math.max(keepMonths, UNRECEIVED_MONTHS))
    : addMonths(settledOn, keepMonths);
}

/** Whether a file that the client did not receive loses its debtors soon: the client can then no longer bill by it. */
export function isLapsing(until: LocalDate, state: WindowState, today: LocalDate): boolean {
  return state !== 'received' && addMonths(until, -WARNED_MONTHS) <= today && today <= until;
}
