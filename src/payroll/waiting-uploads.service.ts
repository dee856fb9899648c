import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, instantAfter, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import type { PayrollUpload } from './payroll-upload';
import { PayrollUploadsStore } from './payroll-uploads.store';
import { REMOVE_UPLOAD } from './remove-upload.processor';

/** How long a checked file waits to be accepted: it holds pseudonyms and wages, so it does not linger. */
const WAITS_MS = 7 * 24 * 3_600_000;

/** Files that were checked and wait to be accepted. Each is thrown away when its time is over. */
@Injectable()
export class WaitingUploads {
  constructor(
    private readonly store: PayrollUploadsStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(
    tx: Tx,
    agreementId: string,
    checked: Omit<PayrollUpload, 'receivedAt' | 'receivedBy'>,
  ): Promise<PayrollUpload> {
    const receivedAt = this.clock.now();
    const upload = { ...checked, receivedAt, receivedBy: tx.actor.person };
    await this.store.add(tx, agreementId, upload);
    await this.work.schedule(tx, {
      kind: REMOVE_UPLOAD,
      key: `${REMOVE_UPLOAD}:${upload.uploadId}`,
      payload: { agreementId, uploadId: upload.uploadId },
      dueAt: instantAfter(receivedAt, WAITS_MS),
    });
    return upload;
  }

  find(tx: Tx, agreementId: string, uploadId: string): Promise<PayrollUpload | undefined> {
    return this.store.find(tx, agreementId, uploadId);
  }

  remove(tx: Tx, agreementId: string, uploadId: string): Promise<void> {
    return this.store.remove(tx, agreementId, uploadId);
  }
}
