import type { Instant } from '../platform/clock';
import type { HalfYearBody, OverviewRowName } from '../reporting/domain';

/** A half-year overview with what a paper says around its figures (DVO 6). */
export interface OverviewPaper {
  readonly body: HalfYearBody;
  /** Covers every figure. */
  readonly fingerprint: string;
  /** Absent while it is a draft. */
  readonly fixed?: {
    readonly version: number;
    readonly fixedAt: Instant;
    readonly fixedRole: string;
    /** The party that fixed it, for itself. */
    readonly side: 'client' | 'contractor';
  };
  readonly explanations: ReadonlyMap<OverviewRowName, string>;
}
