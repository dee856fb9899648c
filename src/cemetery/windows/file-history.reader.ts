import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { ChannelsStore } from '../channels/channels.store';
import { DeliveriesStore } from '../deliveries/deliveries.store';
import { standingOf, type FileDelivery } from '../deliveries/delivery-rows';
import { FileActsStore } from './file-acts.store';
import type { FileAct } from './file-rows';

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
    private readonly channels: ChannelsStore,
  ) {}

  /** Answers the history of each window by its number. */
  async all(tx: Tx, agreementId: string): Promise<(windowNumber: number) => FileHistory> {
    const all = await this.acts.all(tx, agreementId);
    const sent = await this.deliveries.all(tx, agreementId);
    const current = (await this.channels.newest(tx, agreementId))?.channel;
    return (windowNumber) => {
      const acts = all.filter((one) => one.windowNumber === windowNumber);
      const newest = sent.findLast((one) => one.windowNumber === windowNumber);
      const isDelivered = acts.some(({ act }) => act === 'deliver');
      return { acts, delivery: standingOf(newest, isDelivered, current) };
    };
  }
}
