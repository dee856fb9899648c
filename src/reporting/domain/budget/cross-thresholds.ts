import type { Euro } from '../../../kernel/money';
import { identityOf, type LimitInUse } from './limits-in-use';

/** Of a limit, in percent: early enough to talk, late enough to mean something, and gone. */
const THRESHOLDS = [75, 85, 100] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** A threshold that was reached: of which limit, as it was then. */
export interface CrossedThreshold extends LimitInUse {
  readonly threshold: Threshold;
  /** Which signal of this threshold it is, from 1; the one with the highest was made last. */
  readonly number: number;
}

/**
 * The thresholds that are reached and were not before. One that was signalled is not signalled again, also when costs went
 * down and up; only when the limit was changed so that what was used at the time would not have reached it (decision 24).
 */
export function crossThresholds(
  limits: readonly LimitInUse[],
  signalled: readonly CrossedThreshold[],
): CrossedThreshold[] {
  return limits.flatMap((limit) =>
    THRESHOLDS.filter((threshold) => reaches(limit.used, threshold, limit.amount)).flatMap((threshold) => {
      const latest = latestOf(limit, threshold, signalled);
      if (latest && reaches(latest.used, threshold, limit.amount)) return [];
      return [{ ...limit, threshold, number: (latest?.number ?? 0) + 1 }];
    }),
  );
}

/** Of each limit the highest threshold, in the order given. */
export function highestThresholds(
  signals: readonly Pick<CrossedThreshold, 'limit' | 'threshold'>[],
): Pick<CrossedThreshold, 'limit' | 'threshold'>[] {
  const highest = new Map<string, Threshold>();
  for (const { limit, threshold } of signals)
    if (threshold > (highest.get(limit) ?? 0)) highest.set(limit, threshold);
  return [...highest].map(([limit, threshold]) => ({ limit, threshold }));
}

/** The signal that was made last, also when work of an earlier moment was done after that of a later one. */
function latestOf(
  limit: LimitInUse,
  threshold: Threshold,
  signalled: readonly CrossedThreshold[],
): CrossedThreshold | undefined {
  return signalled
    .filter((one) => identityOf(one) === identityOf(limit) && one.threshold === threshold)
    .reduce<CrossedThreshold | undefined>(
      (latest, one) => (latest && latest.number > one.number ? latest : one),
      undefined,
    );
}

/** Of no limit nothing is used up. */
function reaches(used: Euro, threshold: Threshold, limit: Euro): boolean {
  return limit.cents > 0n && used.cents * 100n >= limit.cents * BigInt(threshold);
}
