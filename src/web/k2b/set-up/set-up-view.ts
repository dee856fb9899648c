import type { KnownProfile, SeriesVersion } from '../../../cemetery';

/** What the page of the set-up shows. */
export interface K2bSetUpView {
  /** Every set-up of the series, the newest first. */
  readonly versions: readonly SeriesVersion[];
  readonly profiles: readonly KnownProfile[];
}
