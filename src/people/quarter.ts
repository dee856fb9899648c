import { instantAfter, type Instant } from '../platform/clock';

/** What one may do only so often is counted over so long; after it one may try again. */
export const QUARTER_MINUTES = 15;

/** What happened until then no longer counts. */
export function quarterBefore(now: Instant): Instant {
  return instantAfter(now, -QUARTER_MINUTES * 60_000);
}
