import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import { systemActor, Transactions } from '../../platform/database';
import { WorkRegistry, type WorkPayload } from '../../platform/queue';
import { DebtorsStore } from './debtors.store';

/** Kind of the work that is due when the term of a file's debtors is over. */
export const REMOVE_DEBTORS = 'remove-cemetery-debtors';
/** Says of such work that it counts only while the window of the file was never settled. */
export const UNRECEIVED = 'unreceived';

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
    this.registry.register(REMOVE_DEBTORS, (payload) => this.remove(payload));
  }

  async remove({ agreementId = '', window = '', [UNRECEIVED]: unreceived }: WorkPayload): Promise<void> {
    await this.transactions.run(REMOVER, async (tx) => {
      await tx.lockAgreement(agreementId);
      const isLapse = unreceived !== undefined;
      // Settled in the meantime: then the term counts from that day, and other work waits for its end.
      if (isLapse && (await this.store.isSettled(tx, agreementId, Number(window)))) return;
      const removed = await this.store.remove(tx, agreementId, Number(window));
      if (!removed) return;
      await this.audit.record(tx, agreementId, {
        action: 'cemetery.debtors-removed',
        subjectKind: 'cemetery-file',
        subjectId: removed.fileNumber,
        details: { debtors: removed.debtors.toString(), ...(isLapse && { reason: 'never-received' }) },
      });
    });
  }
}
