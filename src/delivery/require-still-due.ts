import { WorkHeld } from '../platform/queue';

/** Throws `WorkHeld` when something came between: what may not go now is looked at again. */
export function requireStillDue(due: { readonly obstacle?: unknown } | undefined): void {
  if (!due || due.obstacle !== undefined) throw new WorkHeld('changed-meanwhile');
}
