import type { ReleasedFile, WaitingForWindow, WindowInFull, WindowsSoFar } from '../../../cemetery';
import type { BillingSwitch } from '../../../invoicing';
import type { LocalDate } from '../../../kernel/time';

/** By which function those of the own side are known who did something with the file. */
export interface WindowDoers {
  readonly prepared?: string | undefined;
  readonly released?: string | undefined;
  /** By the number of the act. */
  readonly acts: ReadonlyMap<number, string>;
}

/** What the page of one window shows. */
export interface WindowView {
  readonly shown: WindowInFull;
  readonly today: LocalDate;
  /** The first window without a file; undefined when every window so far has one. */
  readonly next: WindowsSoFar['next'];
  /** What would go into the file now: of the next window alone, and nothing for the client. */
  readonly waiting: WaitingForWindow | undefined;
  readonly doers: WindowDoers;
  /** Where billing is off; then nobody releases the file. */
  readonly off: readonly BillingSwitch[];
  /** The files before this one, the latest first. */
  readonly earlier: readonly ReleasedFile[];
}

/** Whether someone prepared the file and something changed since. */
export function isStale({ shown, waiting }: Pick<WindowView, 'shown' | 'waiting'>): boolean {
  if (!shown.preparation || !waiting) return false;
  const { whole } = waiting.figures;
  return whole.count !== shown.preparation.count || whole.sum !== shown.preparation.total;
}

/** Whether the file of the window can be made: it ended, and every window before it has a file. */
export function isToMake({ shown, next, today }: Omit<WindowView, 'waiting' | 'earlier'>): boolean {
  return next?.window.number === shown.window.number && today >= shown.window.until;
}
