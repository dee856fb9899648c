import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, instantAfter, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import type { ExportUpload } from './export-upload';
import { REMOVE_EXPORT } from './remove-upload.processor';
import { ExportUploadsStore } from './uploads.store';

/** How long a checked export waits to be accepted: it holds names and addresses, so it does not linger. */
const WAITS_MS = 7 * 24 * 3_600_000;

/** Exports that were checked and wait to be accepted. Each is thrown away when its time is over. */
@Injectable()
export class WaitingExports {
  constructor(
    private readonly store: ExportUploadsStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(
    tx: Tx,
    agreementId: string,
    checked: Omit<ExportUpload, 'uploadId' | 'receivedAt' | 'receivedBy'>,
  ): Promise<ExportUpload> {
    const receivedAt = this.clock.now();
    const upload = { ...checked, uploadId: randomUUID(), receivedAt, receivedBy: tx.actor.person };
    await this.store.add(tx, agreementId, upload);
    await this.work.schedule(tx, {
      kind: REMOVE_EXPORT,
      key: `${REMOVE_EXPORT}:${upload.uploadId}`,
      payload: { agreementId, uploadId: upload.uploadId },
      dueAt: instantAfter(receivedAt, WAITS_MS),
    });
    return upload;
  }

  find(tx: Tx, agreementId: string, uploadId: string): Promise<ExportUpload | undefined> {
    return this.store.find(tx, agreementId, uploadId);
  }

  remove(tx: Tx, agreementId: string, uploadId: string): Promise<void> {
    return this.store.remove(tx, agreementId, uploadId);
  }
}
