import type { Knowledge } from '../kernel/knowledge';
import type { Instant } from '../platform/clock';
import type { BillingRun } from './billing-rows';

/** By what knowledge and on whose behalf documents are composed. */
export interface BillingMoment extends Knowledge {
  readonly position: number;
  /** The role of whoever prepares them, in words. */
  readonly preparedBy: string;
  /** Absent when the moment is now: then everything that was issued and registered counts. */
  readonly past?: PastMoment;
}

/** What besides facts had come about by a moment that is past. */
interface PastMoment {
  readonly wasIssued: (run: BillingRun) => boolean;
  /** Parties and references count as they were registered by then. */
  readonly registeredBy: Instant;
}
