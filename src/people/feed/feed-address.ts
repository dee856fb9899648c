import type { Instant } from '../../platform/clock';

/** An address as its maker sees it; the secret in it is not kept. */
export interface FeedAddress {
  readonly id: string;
  readonly madeAt: Instant;
  readonly lastUsedAt: Instant | null;
}
