import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { cemeteryContents } from '../cemetery-contents';
import { ChannelsReader } from '../channels/channels.reader';
import { FilesStore } from '../windows/files.store';
import { isOwnNewChannel } from './is-own-new-channel';
import { OrderDelivery } from './order-delivery.service';

export type SendAgainRefusal = 'not-released' | 'file-removed' | 'no-channel' | 'sent-by-own-channel';

/**
 * Has a file sent again, by someone: the same bytes, over the channel as it is set up now (DVO 3.1.3). Over one that was
 * set up after the release it is someone else than who did that (DVO 3.3).
 */
@Injectable()
export class SendAgain {
  constructor(
    private readonly files: FilesStore,
    private readonly channels: ChannelsReader,
    private readonly ordering: OrderDelivery,
    private readonly audit: AuditTrail,
  ) {}

  async send(
    tx: Tx,
    { agreementId }: AgreementRecord,
    windowNumber: number,
  ): Promise<Decision<void, SendAgainRefusal>> {
    await tx.lockAgreement(agreementId);
    const released = await this.files.released(tx, agreementId);
    const file = released.find((one) => one.windowNumber === windowNumber);
    if (!file) return refuse('not-released', { window: windowNumber.toString() });
    if (!(await this.files.content(tx, agreementId, windowNumber)))
      return refuse('file-removed', { file: file.fileNumber });
    const channel = await this.channels.newest(tx, agreementId);
    if (channel && channel.channel.kind !== 'download' && isOwnNewChannel(channel, file, tx.actor.person))
      return refuse('sent-by-own-channel');
    const delivery = await this.ordering.order(tx, agreementId, windowNumber);
    if (delivery === undefined) return refuse('no-channel');
    const name = `cemetery-delivery ${file.fileNumber}.${delivery.toString()}`;
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.delivery-ordered',
      subjectKind: 'cemetery-file',
      subjectId: file.fileNumber,
      details: { contents: await cemeteryContents(tx, agreementId, name) },
    });
    return { ok: true, value: undefined };
  }
}
