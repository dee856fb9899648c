import type { Instant } from '../platform/clock';
import type { HalfYearBody, OverviewRowName } from '../reporting/domain';

/** A half-year overview with what a paper says around its figures (DVO 6). */
export interface OverviewPaper {
  readonly body: HalfYearBody;
  /** Covers every figure and the explanations of one party. */
  readonly fingerprint: string;
  /** Covers the figures alone: the same for both parties. */
  readonly figuresFingerprint: string;
  /** Absent while it is a draft. */
  readonly fixed?: {
    readonly version: number;
    readonly fixedAt: Instant;
    readonly fixedRole: string;
    /** The party that fixed it, for itself. */
    readonly side: 'client' | 'contractor';
  };
  /** With who wrote them and when. */
  readonly explanations: ReadonlyMap<OverviewRowName, string>;
}
