import type { ShownWindow, WindowInFull, WindowsSoFar } from '../../../cemetery';
import type { BillingSwitch } from '../../../invoicing';
import type { WindowsFilter } from './windows-filter';

/** A window with how it was prepared, when it is the one to make. */
export type ListedWindow = ShownWindow & Pick<WindowInFull, 'preparation'>;

/** What the page of the windows shows. */
export interface WindowsView {
  /** Where billing is off; then nobody releases a file. */
  readonly off: readonly BillingSwitch[];
  readonly soFar: WindowsSoFar;
  readonly filter: WindowsFilter;
  /** By year, in order. */
  readonly years: readonly { readonly year: number; readonly windows: readonly ListedWindow[] }[];
}

/** The window of which the file is made next is the only one that can be prepared. */
export function listed(
  windows: readonly ShownWindow[],
  { next }: Pick<WindowsSoFar, 'next'>,
): ListedWindow[] {
  return windows.map((shown) =>
    next?.window.number === shown.window.number ? { ...next, ...shown } : shown,
  );
}
