import type { Fault } from '../../kernel/fault/fault';
import type { Bounds } from '../domain';

/** The bounds of an agreement as someone set them; an agreement without has the default ones. */
export interface RecordedBounds extends Bounds {
  readonly version: number;
  readonly reason: string;
  readonly setBy: string;
  readonly setRole: string;
  readonly setAt: string;
}

/** That someone accepted what a draft does beyond its bounds; it never changes. */
export interface BoundsAcceptance {
  /** Of the draft that was seen. */
  readonly fingerprint: string;
  readonly exceeded: readonly Fault[];
  readonly reason: string;
  readonly acceptedBy: string;
  readonly acceptedRole: string;
  readonly acceptedAt: string;
}
