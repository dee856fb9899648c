import type { Instant } from '../platform/clock';
import type { CodingScheme } from './domain';

/** A scheme as it was recorded, with by which role and when. */
export interface RecordedScheme extends CodingScheme {
  readonly recordedAt: Instant;
  readonly recordedRole: string;
}
