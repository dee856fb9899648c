import { Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { PartyRegister } from '../parties';
import { AuditTrail } from '../platform/audit';
import { SYSTEM_PARTY, type Tx } from '../platform/database';
import type { AgreementRecord, BillingReference } from './agreement-record';
import { AgreementRegister } from './agreement-register.service';

export type RegisterRefusal = 'not-your-agreement' | 'agreement-exists' | 'unknown-parties';

/** An agreement to register, with what its invoices refer to when that is known already. */
export interface NewAgreement extends Omit<AgreementRecord, 'agreementId'> {
  readonly reference?: BillingReference;
}

/** Registers an agreement between two recorded parties; its contractor does so (DVO 1, 4.10). */
@Injectable()
export class RegisterAgreement {
  constructor(
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
    private readonly audit: AuditTrail,
  ) {}

  async register(tx: Tx, agreement: NewAgreement): Promise<Decision<AgreementRecord, RegisterRefusal>> {
    const { reference, ...record } = agreement;
    if (![record.contractorParty, SYSTEM_PARTY].includes(tx.actor.party)) return refuse('not-your-agreement');
    if (await this.agreements.byKey(tx, record.key)) return refuse('agreement-exists', { key: record.key });
    const unknown = await this.unknownParties(tx, record);
    if (unknown.length > 0) {
      const faults = unknown.map((path) => ({ path, code: 'not-recorded-yet' }));
      return refuse('unknown-parties', undefined, faults);
    }
    const registered = await this.agreements.register(tx, record);
    await this.audit.record(tx, registered.agreementId, {
      action: 'agreement.registered',
      subjectKind: 'agreement',
      subjectId: record.key,
      details: { new: { ...record } },
    });
    if (reference) await this.refer(tx, registered, reference);
    return { ok: true, value: registered };
  }

  /** Records what invoices refer to from now on. */
  async refer(tx: Tx, record: AgreementRecord, reference: BillingReference): Promise<void> {
    const earlier = await this.agreements.reference(tx, record.agreementId);
    await this.agreements.refer(tx, record.agreementId, reference);
    await this.audit.record(tx, record.agreementId, {
      action: 'references.recorded',
      subjectKind: 'agreement',
      subjectId: record.key,
      details: { ...(earlier && { old: { ...earlier } }), new: { ...reference } },
    });
  }

  private async unknownParties(
    tx: Tx,
    { clientParty, contractorParty }: Omit<AgreementRecord, 'agreementId'>,
  ): Promise<string[]> {
    const unknown: string[] = [];
    if (!(await this.parties.latest(tx, clientParty))) unknown.push('opdrachtgever');
    if (!(await this.parties.latest(tx, contractorParty))) unknown.push('opdrachtnemer');
    return unknown;
  }
}
