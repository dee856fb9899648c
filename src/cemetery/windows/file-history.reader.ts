import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { ChannelsReader } from '../channels/channels.reader';
import { DeliveriesStore } from '../deliveries/deliveries.store';
import { isOwnNewChannel } from '../deliveries/is-own-new-channel';
import { standingOf, type FileDelivery } from '../deliveries/delivery-rows';
import { FileActsStore } from './file-acts.store';
import type { FileAct, ReleasedFile } from './file-rows';

/** What was done with a file, and how it gets to the client. */
interface FileHistory {
  readonly acts: readonly FileAct[];
  readonly delivery: FileDelivery;
}

/** What became of files since their release. */
@Injectable()
export class FileHistoryReader {
  constructor(
    private readonly acts: FileActsStore,
    private readonly deliveries: DeliveriesStore,
    private readonly channels: ChannelsReader,
  ) {}

  /** Answers the history of each window by its number and its file. */
  async all(
    tx: Tx,
    agreementId: string,
  ): Promise<(windowNumber: number, file: ReleasedFile | undefined) => FileHistory> {
    const all = await this.acts.all(tx, agreementId);
    const sent = await this.deliveries.all(tx, agreementId);
    const channel = await this.channels.newest(tx, agreementId);
    return (windowNumber, file) => {
      const acts = all.filter((one) => one.windowNumber === windowNumber);
      const newest = sent.findLast((one) => one.windowNumber === windowNumber);
      const isDelivered = acts.some(({ act }) => act === 'deliver');
      const current = channel && {
        current: channel.channel,
        isOwnNew: file !== undefined && isOwnNewChannel(channel, file, tx.actor.person),
      };
      return { acts, delivery: standingOf(newest, isDelivered, current) };
    };
  }
}
