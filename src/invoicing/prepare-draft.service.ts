import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { formatMonth } from '../kernel/text';
import { monthOf, type LocalDate, type Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import type { BillingMoment } from './billing-moment';
import type { BillingDraft } from './billing-rows';
import { ComposeBilling, type BillingRequest, type ComposedBilling } from './compose-billing.service';
import { DraftingActs, type DraftRequest } from './drafting-acts.service';
import { DraftsStore } from './drafts.store';
import { IssuedDocumentsStore } from './issued-documents.store';

export type PrepareRefusal =
  | 'month-not-begun'
  | 'cannot-settle'
  | 'rules-differ'
  | 'nothing-to-invoice'
  | 'only-carried-forward'
  | 'unknown-document'
  | 'credited-before'
  | 'is-a-crediting';

export interface Prepared {
  readonly draft: BillingDraft;
  readonly billing: ComposedBilling;
}

/** Previews and drafts of billing runs; the same way as issuing, without its saving steps. */
@Injectable()
export class PrepareDraft {
  constructor(
    private readonly composer: ComposeBilling,
    private readonly drafts: DraftsStore,
    private readonly documents: IssuedDocumentsStore,
    private readonly acts: DraftingActs,
  ) {}

  /** Composes what would be drafted at a moment, or now; saves nothing. Its fingerprint is that of the draft. */
  async preview(
    tx: Tx,
    record: AgreementRecord,
    request: DraftRequest,
    moment?: BillingMoment,
  ): Promise<Decision<ComposedBilling, PrepareRefusal>> {
    const known = moment ?? (await this.acts.moment(tx, record.agreementId));
    return this.compose(tx, record, request, known);
  }

  /** Prepares the draft of a run in place of an earlier draft (DVO 4.10). */
  async prepare(
    tx: Tx,
    record: AgreementRecord,
    request: DraftRequest,
  ): Promise<Decision<Prepared, PrepareRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const moment = await this.acts.moment(tx, record.agreementId);
    const composed = await this.compose(tx, record, request, moment);
    if (!composed.ok) return composed;
    const draft = this.acts.draftOf(tx, request, moment, composed.value);
    const replaced = await this.drafts.find(tx, record.agreementId);
    await this.drafts.put(tx, record.agreementId, draft);
    await this.acts.note(tx, record.agreementId, draft, replaced);
    return { ok: true, value: { draft, billing: composed.value } };
  }

  /** Composes an existing draft again, by what it knew. */
  async recompose(
    tx: Tx,
    record: AgreementRecord,
    draft: BillingDraft,
  ): Promise<Decision<ComposedBilling, PrepareRefusal>> {
    const request =
      draft.month === null ? { credit: draft.creditedDocument ?? '' } : { month: draft.month as Month };
    const moment = {
      day: draft.knownOn as LocalDate,
      position: draft.knownPosition,
      preparedBy: nameOfRole(draft.preparedRole),
    };
    return this.compose(tx, record, request, moment);
  }

  private async compose(
    tx: Tx,
    record: AgreementRecord,
    request: DraftRequest,
    moment: BillingMoment,
  ): Promise<Decision<ComposedBilling, PrepareRefusal>> {
    const billing = await this.billingRequest(tx, record, request, moment);
    if (!billing.ok) return billing;
    const composed = await this.composer.compose(tx, record, billing.value, moment);
    if (!composed.ok) return composed;
    if (composed.value.documents.length > 0) return { ok: true, value: composed.value };
    return refuse(composed.value.carriedForward.length > 0 ? 'only-carried-forward' : 'nothing-to-invoice');
  }

  private async billingRequest(
    tx: Tx,
    record: AgreementRecord,
    request: DraftRequest,
    moment: BillingMoment,
  ): Promise<Decision<BillingRequest, PrepareRefusal>> {
    if (!('credit' in request)) return monthRequest(request.month, moment);
    const number = request.credit;
    const document = await this.documents.find(tx, number);
    if (document?.agreementId !== record.agreementId) return refuse('unknown-document', { number });
    if (document.creditedBy !== null) return refuse('credited-before', { number, by: document.creditedBy });
    if (document.credits !== null) return refuse('is-a-crediting', { number });
    return { ok: true, value: { credit: number, month: document.month as Month } };
  }
}

/** Salary costs of a month that has not begun are not actual yet (DVO 4.10). */
function monthRequest(month: Month, { day }: BillingMoment): Decision<BillingRequest, PrepareRefusal> {
  if (month > monthOf(day)) return refuse('month-not-begun', { month: formatMonth(month) });
  return { ok: true, value: { month } };
}
