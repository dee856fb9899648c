import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail, type Contents } from '../platform/audit';
import type { Tx } from '../platform/database';
import { withdrawalSource } from './domain';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';
import type { RecordedDelivery } from './payroll-delivery';

/** Accepted deliveries, and taking one back whole. */
@Injectable()
export class PayrollDeliveries {
  constructor(
    private readonly store: PayrollDeliveriesStore,
    private readonly register: FactRegister,
    private readonly audit: AuditTrail,
  ) {}

  all(tx: Tx, agreementId: string): Promise<RecordedDelivery[]> {
    return this.store.all(tx, agreementId);
  }

  /** Digests of all deliveries with their lines, as the audit chain tells them. */
  contents(tx: Tx, agreementId: string): Promise<Contents> {
    return this.store.contents(tx, agreementId);
  }

  /** The delivery that a source belongs to: nothing else may come from it, or it would be withdrawn as well. */
  ownerOf(tx: Tx, agreementId: string, source: string): Promise<string | undefined> {
    return this.store.ownerOf(tx, agreementId, source);
  }

  /** Withdraws everything that came with a delivery; its lines stay on record and count no more. */
  async withdraw(
    tx: Tx,
    { agreementId }: AgreementRecord,
    deliveryCode: string,
    reason: string,
  ): Promise<Decision<RecordedDelivery, 'unknown-delivery' | 'withdrawn-before'>> {
    await tx.lockAgreement(agreementId);
    const delivery = (await this.store.all(tx, agreementId)).find((one) => one.deliveryCode === deliveryCode);
    if (!delivery) return refuse('unknown-delivery', { delivery: deliveryCode });
    if (delivery.withdrawn) return refuse('withdrawn-before', { delivery: deliveryCode });
    const sources = await this.store.sources(tx, delivery.deliveryId);
    const facts = sources.map((source) => ({
      list: 'withdrawals',
      item: { id: `ingetrokken: ${source}`, ofSource: source },
    }));
    const recording = await this.register.append(tx, agreementId, withdrawalSource(deliveryCode), facts);
    await this.audit.record(tx, agreementId, {
      action: 'payroll.withdrawn',
      subjectKind: 'payroll-delivery',
      subjectId: deliveryCode,
      details: { reason, contents: await this.register.contents(tx, agreementId, recording.firstPosition) },
    });
    return { ok: true, value: { ...delivery, withdrawn: true } };
  }
}
