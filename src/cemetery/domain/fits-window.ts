import type { LocalDate } from '../../kernel/time';
import type { DeliveryWindow } from './delivery-window';

/**
 * Whether an item that is in no file yet goes into the file of a window: when its service was before the window
 * ended. Files are made in order, so what is recorded late goes into the next one, with its own day.
 */
export function fitsWindow(window: Pick<DeliveryWindow, 'until'>, serviceDate: LocalDate): boolean {
  return serviceDate < window.until;
}

/** Whether an item was recorded too late for the window of its day. */
export function isLate(window: Pick<DeliveryWindow, 'from'>, serviceDate: LocalDate): boolean {
  return serviceDate < window.from;
}
