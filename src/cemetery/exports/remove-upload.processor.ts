import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { ExportUploadsStore } from './uploads.store';

/** Kind of the work that is due when nobody accepted an export in time. */
export const REMOVE_EXPORT = 'remove-cemetery-upload';

const REMOVER = systemActor(REMOVE_EXPORT);

/**
 * Throws away an export that nobody came back for. An accepted one is gone already, and one that was mended since is
 * kept until later, so this may run again.
 */
@Injectable()
export class RemoveExportUpload implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly store: ExportUploadsStore,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.registry.register(REMOVE_EXPORT, ({ agreementId = '', uploadId = '', keptUntil }) =>
      this.remove(agreementId, uploadId, keptUntil),
    );
  }

  async remove(agreementId: string, uploadId: string, keptUntil?: string): Promise<void> {
    await this.transactions.run(REMOVER, async (tx) => {
      await tx.lockAgreement(agreementId);
      const upload = await this.store.find(tx, agreementId, uploadId);
      if (!upload || (keptUntil !== undefined && upload.keepUntil > keptUntil)) return;
      await this.store.remove(tx, agreementId, uploadId);
      await this.audit.record(tx, agreementId, {
        action: 'cemetery.upload-removed',
        subjectKind: 'cemetery-upload',
        subjectId: uploadId,
        details: { digest: upload.digest },
      });
    });
  }
}
