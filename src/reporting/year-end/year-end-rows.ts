import type { Instant } from '../../platform/clock';
import type { YearEndBody } from '../domain';

/** A year-end statement that was issued: it never changes, and closes its year. */
export interface IssuedYearEnd {
  readonly year: number;
  readonly body: YearEndBody;
  /** SHA-256 (hex) of the body, also its fingerprint. */
  readonly bodyHash: string;
  /** How many billing runs had been issued before. */
  readonly runsBefore: number;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly issuedRole: string;
}

/** That a year was closed, and when. */
export interface Closing {
  readonly year: number;
  readonly issuedAt: Instant;
}
