import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { ChannelVersion } from './channel-version';
import { ChannelsStore } from './channels.store';

/** How the client's bookkeeping gets its billing files. */
@Injectable()
export class ChannelsReader {
  constructor(private readonly store: ChannelsStore) {}

  /** Every set-up, the newest last; none while the client fetches its files. */
  versions(tx: Tx, agreementId: string): Promise<ChannelVersion[]> {
    return this.store.all(tx, agreementId);
  }
}
