import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { BoundsGuard } from '../bounds/bounds-guard.service';
import type { ComposedBilling } from '../compose-billing.service';
import { DraftReader } from '../draft.reader';
import { PrepareDraft } from '../prepare-draft.service';
import { MonthConditions } from './month-conditions.service';
import type { OrderResult } from './round-rows';

/** There is nothing to make, which is no fault of the agreement. */
const NOTHING_TO_INVOICE = 'nothing-to-invoice';
const NOTHING = [NOTHING_TO_INVOICE, 'only-carried-forward'];

/** Prepares the draft of one agreement in a round, without taking the place of anyone's work. */
@Injectable()
export class PrepareInRound {
  constructor(
    private readonly conditions: MonthConditions,
    private readonly drafts: DraftReader,
    private readonly preparing: PrepareDraft,
    private readonly bounds: BoundsGuard,
  ) {}

  async prepare(tx: Tx, record: AgreementRecord, month: Month): Promise<OrderResult> {
    await tx.lockAgreement(record.agreementId);
    const hindrance = await this.conditions.hindrance(tx, record, month);
    if (hindrance) return hindrance;
    const standing = await this.drafts.find(tx, record);
    if (standing && standing.draft.month !== month)
      return { outcome: 'held', refusal: { code: 'round-other-draft' } };
    if (standing?.isCurrent && standing.billing?.fingerprint === standing.draft.fingerprint)
      return this.draftOf(tx, record, month, standing.billing);
    const prepared = await this.preparing.prepare(tx, record, { month });
    if (prepared.ok) return this.draftOf(tx, record, month, prepared.value.billing);
    const { refusal } = prepared;
    if (refusal.code === NOTHING_TO_INVOICE && (await this.conditions.isBare(tx, record)))
      return { outcome: 'held', refusal: { code: 'round-without-formation' } };
    return { outcome: NOTHING.includes(refusal.code) ? 'nothing' : 'held', refusal };
  }

  private async draftOf(
    tx: Tx,
    record: AgreementRecord,
    month: Month,
    billing: ComposedBilling,
  ): Promise<OrderResult> {
    const composed = billing.documents.map((document) => document.composed);
    const { exceeded } = await this.bounds.check(tx, record, month, billing);
    return {
      outcome: 'draft',
      fingerprint: billing.fingerprint,
      net: Euro.sum(composed.map(({ net }) => net)).toString(),
      gross: Euro.sum(composed.map(({ gross }) => gross)).toString(),
      exceeded,
    };
  }
}
