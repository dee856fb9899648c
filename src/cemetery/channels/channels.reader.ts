import { Injectable } from '@nestjs/common';
import { ChannelRegister, type ChannelVersion } from '../../parties';
import type { Tx } from '../../platform/database';
import { CEMETERY_CHANNEL } from './cemetery-channel';

/** How the client's bookkeeping gets its billing files. */
@Injectable()
export class ChannelsReader {
  constructor(private readonly register: ChannelRegister) {}

  /** Every set-up, the newest last; none while the client fetches its files. */
  versions(tx: Tx, agreementId: string): Promise<ChannelVersion[]> {
    return this.register.versions(tx, CEMETERY_CHANNEL, agreementId);
  }

  async newest(tx: Tx, agreementId: string): Promise<ChannelVersion | undefined> {
    return (await this.versions(tx, agreementId)).at(-1);
  }
}
