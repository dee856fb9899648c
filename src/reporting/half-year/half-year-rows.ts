import type { Instant } from '../../platform/clock';
import type { Clarification, HalfYearBody } from '../domain';

/** An overview with the words of the party that fixed it. */
export interface FixedBody {
  readonly figures: HalfYearBody;
  readonly clarifications: readonly Pick<Clarification, 'part' | 'text' | 'role' | 'writtenAt'>[];
}

/** A half-year overview as a party fixed it: it never changes, and both parties see it. */
export interface FixedOverview {
  readonly period: string;
  /** Of both parties together, in order of fixing. */
  readonly version: number;
  readonly party: string;
  readonly body: FixedBody;
  /** SHA-256 (hex) of the body, also its fingerprint. */
  readonly bodyHash: string;
  readonly fixedAt: Instant;
  readonly fixedBy: string;
  readonly fixedRole: string;
}

/** That an overview was fixed, without what it says. */
export type FixedMark = Pick<FixedOverview, 'period' | 'version' | 'party' | 'fixedAt' | 'fixedRole'>;
