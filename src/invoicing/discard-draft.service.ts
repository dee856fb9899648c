import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';
import { namesOf } from './drafting-acts.service';
import { DraftsStore } from './drafts.store';

/** Throws a draft away; nothing was issued, so nothing is lost but the preparation. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly audit: AuditTrail,
  ) {}

  async discard(tx: Tx, { agreementId }: AgreementRecord): Promise<Decision<BillingDraft, 'no-draft'>> {
    await tx.lockAgreement(agreementId);
    const draft = await this.drafts.find(tx, agreementId);
    if (!draft) return refuse('no-draft');
    await this.drafts.remove(tx, agreementId);
    await this.audit.record(tx, agreementId, {
      action: 'draft.discarded',
      subjectKind: 'draft',
      subjectId: draft.draftId,
      details: { old: namesOf(draft) },
    });
    return { ok: true, value: draft };
  }
}
