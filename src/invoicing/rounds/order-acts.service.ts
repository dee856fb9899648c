import { Injectable } from '@nestjs/common';
import { AgreementRegister } from '../../agreements';
import type { Tx } from '../../platform/database';
import { IssueDraft } from '../issue-draft.service';
import { PrepareInRound } from './prepare-in-round.service';
import type { BillingOrder, OrderResult } from './round-rows';

/** Does what was ordered of one agreement, in the transaction and the name of who ordered it. */
@Injectable()
export class OrderActs {
  constructor(
    private readonly agreements: AgreementRegister,
    private readonly preparing: PrepareInRound,
    private readonly issuing: IssueDraft,
  ) {}

  async perform(tx: Tx, { agreementId, month, act, seenFingerprint }: BillingOrder): Promise<OrderResult> {
    const record = await this.agreements.byId(tx, agreementId);
    if (!record) throw new Error('An order is about an agreement of who ordered it');
    if (act === 'prepare') return this.preparing.prepare(tx, record, month);
    const issued = await this.issuing.issue(tx, record, seenFingerprint ?? '');
    return issued.ok ? { outcome: 'issued' } : { outcome: 'held', refusal: issued.refusal };
  }
}
