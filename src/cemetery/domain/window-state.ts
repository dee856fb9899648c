import type { LocalDate } from '../../kernel/time';
import type { DeliveryWindow } from './delivery-window';

/** What happened to the file of a window. */
export interface WindowEvents {
  readonly releasedOn?: LocalDate;
  readonly deliveredOn?: LocalDate;
  /** Whether the client read the same count and sum each time that it said what it read. */
  readonly receipt?: 'agrees' | 'differs';
  /** Whether the difference that a receipt opened was closed, with a reason; reading the same later closes nothing. */
  readonly isDifferenceClosed?: boolean;
}

/** `due`: it has ended and the file is to be made; `late`: not delivered after its due date (a visible alarm). */
export type WindowState = 'running' | 'due' | 'late' | 'released' | 'delivered' | 'received' | 'difference';

/** How a window stands on a day. */
export function windowState(
  { until, dueOn }: Pick<DeliveryWindow, 'until' | 'dueOn'>,
  events: WindowEvents,
  today: LocalDate,
): WindowState {
  if (events.receipt === 'differs' && events.isDifferenceClosed !== true) return 'difference';
  if (events.receipt !== undefined) return 'received';
  if (events.deliveredOn !== undefined) return 'delivered';
  if (today > dueOn) return 'late';
  if (events.releasedOn !== undefined) return 'released';
  return today >= until ? 'due' : 'running';
}
