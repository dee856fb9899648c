import type { ScheduledWork } from '../platform/queue';

/** Kind of the work that looks whether a limit of the compensation comes near (DVO 4.2, 4.8). */
export const WATCH_LIMITS = 'watch-limits';

/**
 * Work that is due after whatever can bring a limit nearer: a recording, by what is known at its position; or something else
 * on a day, by all that is known then, once a day.
 */
export function limitsToWatch(agreementId: string, day: string, position?: number): ScheduledWork {
  const payload = { agreementId, day, ...(position !== undefined && { position: position.toString() }) };
  return { kind: WATCH_LIMITS, key: [WATCH_LIMITS, ...Object.values(payload)].join(':'), payload };
}
