import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { AgreementRecord, BillingReference } from './agreement-record';
import { AgreementsStore } from './agreements.store';

/** Registers agreements and what their invoices refer to. */
@Injectable()
export class AgreementRegister {
  constructor(
    private readonly store: AgreementsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async register(tx: Tx, record: Omit<AgreementRecord, 'agreementId'>): Promise<AgreementRecord> {
    const registered = { agreementId: randomUUID(), ...record };
    await this.store.add(tx, registered, this.clock.now());
    return registered;
  }

  all(tx: Tx): Promise<AgreementRecord[]> {
    return this.store.all(tx);
  }

  byId(tx: Tx, agreementId: string): Promise<AgreementRecord | undefined> {
    return this.store.byId(tx, agreementId);
  }

  byKey(tx: Tx, key: string): Promise<AgreementRecord | undefined> {
    return this.store.byKey(tx, key);
  }

  /** Records a new version of the references when it differs from the latest. */
  async refer(tx: Tx, agreementId: string, reference: BillingReference): Promise<void> {
    await tx.lockAgreement(agreementId);
    const latest = await this.store.latestReference(tx, agreementId);
    const text = (value: BillingReference): string => JSON.stringify(Object.entries(value).sort());
    if (latest && text(latest) === text(reference)) return;
    await this.store.addReference(tx, agreementId, reference, this.clock.now());
  }

  /** What invoices refer to, now or as it had been recorded by an instant. */
  reference(tx: Tx, agreementId: string, by?: Instant): Promise<BillingReference | undefined> {
    return this.store.latestReference(tx, agreementId, by);
  }
}
