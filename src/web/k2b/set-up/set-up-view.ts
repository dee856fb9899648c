import type { KnownProfile, SeriesVersion } from '../../../cemetery';
import type { ChannelVersion } from '../../../parties';

/** What the page of the set-up shows. */
export interface K2bSetUpView {
  /** Every set-up of the series, the newest first. */
  readonly versions: readonly SeriesVersion[];
  /** How the bookkeeping gets its files; undefined while it fetches them. */
  readonly channel: ChannelVersion | undefined;
  readonly profiles: readonly KnownProfile[];
}
