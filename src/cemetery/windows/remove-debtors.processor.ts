import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry } from '../../platform/queue';
import { DebtorsStore } from './debtors.store';

/** Kind of the work that is due when the term of a file's debtors is over. */
export const REMOVE_DEBTORS = 'remove-cemetery-debtors';

const REMOVER = systemActor(REMOVE_DEBTORS);

/** Removes who got the bills of a file, and its bytes; count, sum and fingerprint stay. May run again. */
@Injectable()
export class RemoveDebtors implements OnModuleInit {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly transactions: Transactions,
    private readonly store: DebtorsStore,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.registry.register(REMOVE_DEBTORS, ({ agreementId = '', window = '' }) =>
      this.remove(agreementId, Number(window)),
    );
  }

  async remove(agreementId: string, windowNumber: number): Promise<void> {
    await this.transactions.run(REMOVER, async (tx) => {
      await tx.lockAgreement(agreementId);
      const removed = await this.store.remove(tx, agreementId, windowNumber);
      if (!removed) return;
      await this.audit.record(tx, agreementId, {
        action: 'cemetery.debtors-removed',
        subjectKind: 'cemetery-file',
        subjectId: removed.fileNumber,
        details: { debtors: removed.debtors.toString() },
      });
    });
  }
}
