import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';
import { namesOf } from './drafting-acts.service';
import { DraftsStore } from './drafts.store';
import { seenOf } from './seen-draft';

export type DiscardRefusal = 'no-draft' | 'fingerprint-differs';

/** Throws a draft away as it was seen, by its fingerprint; nothing was issued, so nothing is lost but the preparation. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly audit: AuditTrail,
  ) {}

  async discard(
    tx: Tx,
    { agreementId }: AgreementRecord,
    seen: string,
  ): Promise<Decision<BillingDraft, DiscardRefusal>> {
    await tx.lockAgreement(agreementId);
    const draft = await this.drafts.find(tx, agreementId);
    if (!draft) return refuse('no-draft');
    if (seenOf(draft) !== seen) return refuse('fingerprint-differs');
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
