import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor, Transactions } from '../platform/database';
import { WorkRegistry } from '../platform/queue';
import { PayrollUploadsStore } from './payroll-uploads.store';

/** Kind of the work that is due when nobody accepted a file in time. */
export const REMOVE_UPLOAD = 'remove-payroll-upload';

const REMOVER = systemActor(REMOVE_UPLOAD);

/** Throws away a file that nobody came back for. An accepted one is gone already, so this may run again. */
@Injectable()
export class RemoveUpload implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly store: PayrollUploadsStore,
  ) {}

  onModuleInit(): void {
    this.registry.register(REMOVE_UPLOAD, ({ agreementId = '', uploadId = '' }) =>
      this.transactions.run(REMOVER, (tx) => this.store.remove(tx, agreementId, uploadId)),
    );
  }
}
