import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { FilesStore } from '../windows/files.store';
import { OrderDelivery } from './order-delivery.service';

export type SendAgainRefusal = 'not-released' | 'file-removed' | 'no-channel';

/** Has a file sent again, by someone: the same bytes, over the channel as it is set up now (DVO 3.1.3). */
@Injectable()
export class SendAgain {
  constructor(
    private readonly files: FilesStore,
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
    if (!(await this.ordering.order(tx, agreementId, windowNumber))) return refuse('no-channel');
    await this.audit.record(tx, agreementId, {
      action: 'cemetery.delivery-ordered',
      subjectKind: 'cemetery-file',
      subjectId: file.fileNumber,
      details: {},
    });
    return { ok: true, value: undefined };
  }
}
