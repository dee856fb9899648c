import type { Instant } from '../../platform/clock';

/** A file of tariffs that was read in. */
export interface TariffFile {
  readonly number: number;
  readonly fileName: string;
  readonly digest: string;
  readonly tariffCount: number;
  readonly recordedAt: Instant;
}
