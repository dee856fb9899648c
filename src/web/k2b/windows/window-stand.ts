import { DAY_OFF_NAMES } from '../../../../templates/wording/cemetery';
import type { ShownWindow, WindowsSoFar } from '../../../cemetery';
import type { DeliveryWindow, WindowState } from '../../../cemetery/domain';
import { formatDate, formatLongDate } from '../../../kernel/text';
import { addDays, daysBetween, type LocalDate } from '../../../kernel/time';
import { dutchDateOf } from '../../../platform/clock';
import type { Tone } from '../../parts/badge';

/** How a window stands for who looks at a page. */
export type WindowStand = WindowState | 'to-come' | 'prepared';

export const STAND_TONES: Readonly<Record<WindowStand, Tone>> = {
  'to-come': 'quiet',
  running: 'quiet',
  due: 'warning',
  prepared: 'warning',
  released: 'neutral',
  delivered: 'neutral',
  difference: 'danger',
  received: 'safe',
  late: 'danger',
};

type Standing = Pick<ShownWindow, 'state'> & {
  readonly window: Pick<DeliveryWindow, 'from'>;
  readonly preparation?: unknown;
};

/** A window that has not begun does not run yet, and one that is due may be prepared already. */
export function standOf({ window, state, preparation }: Standing, today: LocalDate): WindowStand {
  if (state === 'running' && today < window.from) return 'to-come';
  return state === 'due' && preparation !== undefined ? 'prepared' : state;
}

/** How far a late window is: what has to be done first. */
export function wordLate({
  file,
  preparation,
  delivery,
}: Pick<ShownWindow, 'delivery'> & { file?: unknown; preparation?: unknown }): string {
  if (file !== undefined)
    return (delivery?.channel.kind ?? 'download') === 'download'
      ? 'Het bestand is vrijgegeven, maar nog niet opgehaald.'
      : 'Het bestand is vrijgegeven, maar nog niet aangekomen.';
  return preparation === undefined
    ? 'Het bestand is nog niet gemaakt.'
    : 'Het bestand is voorbereid, maar nog niet vrijgegeven.';
}

/** `15 december 2025 tot en met 25 januari 2026`. */
export function wordPeriod({ from, until }: Pick<DeliveryWindow, 'from' | 'until'>): string {
  return `${formatLongDate(from)} tot en met ${formatLongDate(addDays(until, -1))}`;
}

/** Why the due date is not the day after the window; undefined when it did not move. */
export function wordMoved({
  until,
  dueOn,
  dayOff,
}: Omit<DeliveryWindow, 'number' | 'from'>): string | undefined {
  if (dueOn === until) return undefined;
  const day = formatDate(until);
  return dayOff ? `Verschoven: ${day} is ${DAY_OFF_NAMES[dayOff]}.` : `Verschoven van ${day}.`;
}

/** `nog 12 dagen`. */
export function wordDaysLeft(dueOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'dat is vandaag';
  return days === 1 ? 'dat is morgen' : `nog ${days.toString()} dagen`;
}

/** The day on which the file of a window reached the client first; undefined while it did not. */
export function deliveredOn({ acts }: Pick<ShownWindow, 'acts'>): LocalDate | undefined {
  const delivered = acts.find(({ act }) => act === 'deliver');
  return delivered && (dutchDateOf(delivered.doneAt) as LocalDate);
}

/** `3 dagen te laat`; undefined when it was delivered in time (SLA 1.9). */
export function wordDeliveredLate(dueOn: LocalDate, delivered: LocalDate): string | undefined {
  const days = daysBetween(dueOn, delivered);
  if (days <= 0) return undefined;
  return days === 1 ? '1 dag te laat' : `${days.toString()} dagen te laat`;
}

/** The window whose file is due next; one that is late is an alarm of its own. */
export function nextDue({ windows }: Pick<WindowsSoFar, 'windows'>): ShownWindow | undefined {
  return windows.find(({ state }) => state === 'running' || state === 'due' || state === 'released');
}
