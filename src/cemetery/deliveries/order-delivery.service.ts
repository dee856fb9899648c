import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { ChannelsReader } from '../channels/channels.reader';
import { DeliveriesStore } from './deliveries.store';

/** Kind of the work that sends a released file to the client. */
export const DELIVER_CEMETERY_FILE = 'deliver-cemetery-file';

/** Has a released file sent over the channel that is set up; where the client fetches it there is nothing to send. */
@Injectable()
export class OrderDelivery {
  constructor(
    private readonly channels: ChannelsReader,
    private readonly deliveries: DeliveriesStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers which time it will be sent, if it will; the transaction of the act that asks for it sends nothing. */
  async order(tx: Tx, agreementId: string, windowNumber: number): Promise<number | undefined> {
    const newest = await this.channels.newest(tx, agreementId);
    if (!newest || newest.channel.kind === 'download') return undefined;
    const all = await this.deliveries.all(tx, agreementId);
    const number = all.filter((one) => one.windowNumber === windowNumber).length + 1;
    const ordered = { windowNumber, number, channelVersion: newest.version };
    await this.deliveries.add(tx, agreementId, ordered, this.clock.now());
    const [window, delivery] = [windowNumber.toString(), number.toString()];
    await this.work.schedule(tx, {
      kind: DELIVER_CEMETERY_FILE,
      key: [DELIVER_CEMETERY_FILE, agreementId, window, delivery].join(':'),
      payload: { agreementId, window, delivery },
    });
    return number;
  }
}
