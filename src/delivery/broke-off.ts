import { DatabaseAway } from '../platform/database';
import { MAX_ATTEMPTS, WorkHeld } from '../platform/queue';

/** What broke off in the service itself, before it was certain that anything had gone. */
export const BROKE_OFF = { ok: false, failure: 'sending-broke-off' } as const;

/**
 * Whether sending that broke off is written down as an attempt: not what was held or had no database, and not the last, as it
 * is given up then, which is written down as well.
 */
export function isNoted(brokeOff: unknown, attempt: number): boolean {
  return attempt < MAX_ATTEMPTS && !(brokeOff instanceof WorkHeld || brokeOff instanceof DatabaseAway);
}
