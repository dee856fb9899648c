import type { Instant } from '../../platform/clock';
import type { DeliverySeries } from '../domain';

/** A set-up of the series of an agreement; the newest counts. */
export interface SeriesVersion {
  readonly version: number;
  readonly series: DeliverySeries;
  /** As it was given, by its Dutch keys. */
  readonly setUp: object;
  /** By which profile the bookkeeping gets its files. */
  readonly outputProfile: string;
  readonly recordedRole: string;
  readonly recordedAt: Instant;
}
