import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { ExportUploadsStore } from './uploads.store';

/** Kind of the work that is due when nobody accepted an export in time. */
export const REMOVE_EXPORT = 'remove-cemetery-upload';

const REMOVER = systemActor(REMOVE_EXPORT);

/** Throws away an export that nobody came back for. An accepted one is gone already, so this may run again. */
@Injectable()
export class RemoveExportUpload implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly store: ExportUploadsStore,
  ) {}

  onModuleInit(): void {
    this.registry.register(REMOVE_EXPORT, ({ agreementId = '', uploadId = '' }) =>
      this.transactions.run(REMOVER, (tx) => this.store.remove(tx, agreementId, uploadId)),
    );
  }
}
