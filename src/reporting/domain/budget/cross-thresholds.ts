import type { Euro } from '../../../kernel/money';
import type { LimitInUse } from './limits-in-use';

/** Of a limit, in percent: early enough to talk, late enough to mean something, and gone. */
const THRESHOLDS = [75, 85, 100] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** A threshold that was reached: of which limit, as it was then. */
export interface CrossedThreshold extends LimitInUse {
  readonly threshold: Threshold;
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
    THRESHOLDS.filter((threshold) => reaches(limit.used, threshold, limit.amount))
      .map((threshold) => ({ ...limit, threshold }))
      .filter((crossed) => {
        const latest = signalled.filter((one) => isSame(one, crossed)).at(-1);
        return !latest || !reaches(latest.used, crossed.threshold, crossed.amount);
      }),
  );
}

function isSame(one: CrossedThreshold, other: CrossedThreshold): boolean {
  return one.limit === other.limit && one.year === other.year && one.threshold === other.threshold;
}

/** Of no limit nothing is used up. */
function reaches(used: Euro, threshold: Threshold, limit: Euro): boolean {
  return limit.cents > 0n && used.cents * 100n >= limit.cents * BigInt(threshold);
}
